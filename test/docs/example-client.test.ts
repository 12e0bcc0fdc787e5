import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createKeys } from '../../infra/local/identity/keys.ts';
import { DEMONSTRATION_SECRET } from '../../infra/local/identity/partner-clients.ts';
import { silentLog } from '../../infra/local/log.ts';
import { freePort } from '../../infra/local/ports.ts';
import { type LocalService, startService } from '../../infra/local/service.ts';

const CLIENT = fileURLToPath(new URL('../../docs/example-client/send-referral.mjs', import.meta.url));

let service: LocalService;

beforeAll(async () => {
  service = await startService({
    databaseEndpoint: inject('dynamodbEndpoint'),
    port: await freePort(),
    keys: await createKeys(),
    matchingSecret: { version: 'k1', secret: 'a secret that only this test has, long enough' },
    demonstration: false,
    tableSuffix: `-${crypto.randomUUID()}`,
    log: silentLog,
  });
});
afterAll(() => service.close());

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

const run = (words: readonly string[], more: Record<string, string> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      TOKEN_URL: `${service.issuer}/token`,
      API_URL: service.url,
      CLIENT_ID: 'exampleshire-high-records',
      CLIENT_SECRET: DEMONSTRATION_SECRET,
      SCOPE: 'front-door-api/referrals',
      ...more,
    };
    const child = execFile(process.execPath, [CLIENT, ...words], { env }, (_, out, errors) =>
      resolve({ code: child.exitCode ?? 1, out, errors }),
    );
  });

const file = (content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'example-client-')), 'referral.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

/** An API that loses the first answers: the referral is stored, and nobody hears of it. */
const losingAnswers = async (times: number): Promise<{ url: string; close: () => void }> => {
  let lost = 0;
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await fetch(`${service.url}${request.url}`, {
      method: request.method ?? 'GET',
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? '',
        'idempotency-key': String(request.headers['idempotency-key'] ?? ''),
      },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const text = await answer.text();
    lost += 1;
    if (lost <= times) response.destroy();
    else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, close: () => server.close() };
};

describe('the example client', () => {
  it('sends a referral and says where it stands; the same key again sends nothing new', async () => {
    const first = await run([]);
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.out).toContain('"status":"received"');
    expect((await run([])).out).toBe(first.out);
  });

  it('tries again with the same key when the answer is lost, and makes one referral only', async () => {
    const away = await losingAnswers(1);
    const referral = file({ referrer: {}, children: [{ given: 'Rowan' }] });
    const lost = await run([referral, 'lost-answer-1'], { API_URL: away.url });
    away.close();
    expect(lost.code).toBe(0);
    expect((await run([referral, 'lost-answer-1'])).out).toBe(lost.out);
  });

  it('says field by field what is wrong, and to phone', async () => {
    const wrong = await run([file({ referrer: { email: 'nobody' }, children: [{}] }), 'wrong-1']);
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toContain('422 fields-invalid');
    expect(wrong.errors).toContain('/referrer/email');
    expect(wrong.errors).toContain('999');
  });

  it('says so when its secret is wrong', async () => {
    const { code, errors } = await run([], { CLIENT_SECRET: 'guessed' });
    expect(code).toBe(1);
    expect(errors).toContain('No token: 401');
  });
});
