import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { sendByNotify } from '../../../functions/notify/govuk-notify.ts';
import type { Message, TemplateName } from '../../../functions/notify/message.ts';
import { TEMPLATES } from '../../../functions/notify/templates.ts';

const NAMES = Object.keys(TEMPLATES) as TemplateName[]; // Object.keys forgets the key type
const ids = Object.fromEntries(NAMES.map((name) => [name, randomUUID()]));

/** As Notify makes keys: a name and two ids. No such account exists. */
const account = (): { secret: string; service: string } => {
  const service = randomUUID();
  return { service, secret: JSON.stringify({ apiKey: `test-${service}-${randomUUID()}`, templates: ids }) };
};

const RECEIPT: Message = {
  id: 'event-1',
  template: 'receipt',
  to: 'school@exampleshire.example',
  personalisation: { reference: 'EX-7K3M-9QTD', link: 'https://referrals.example/' },
};

interface Sent {
  /** The account by whose key it came: the issuer of its token. */
  readonly service: unknown;
  readonly body: Record<string, unknown>;
}

let server: Server;
let url: string;
let hangs = false;
let sent: Sent[] = [];

/** Notify’s HTTP API, as far as it is used here. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (hangs) return;
      const [, claims = ''] = (request.headers.authorization ?? '').split('.');
      const { iss } = JSON.parse(Buffer.from(claims, 'base64url').toString());
      sent.push({ service: iss, body: JSON.parse(Buffer.concat(chunks).toString()) });
      response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  hangs = false;
  sent = [];
});

it('sends the template of the account with its fields, and the event’s id as the reference', async () => {
  await sendByNotify(async () => account().secret, { url })(RECEIPT);
  expect(sent.map(({ body }) => body)).toEqual([
    {
      template_id: ids['receipt'],
      email_address: RECEIPT.to,
      personalisation: RECEIPT.personalisation,
      reference: 'event-1',
    },
  ]);
});

it('uses a key that was changed, without being started again', async () => {
  const [before, after] = [account(), account()];
  let { secret } = before;
  const send = sendByNotify(async () => secret, { url });
  await send(RECEIPT);
  ({ secret } = after);
  await send(RECEIPT);
  expect(sent.map(({ service }) => service)).toEqual([before.service, after.service]);
});

it('gives up on a Notify that hangs: the message is tried again later, and holds back no other', async () => {
  hangs = true;
  const send = sendByNotify(async () => account().secret, { url, patienceMs: 50 });
  await expect(send(RECEIPT)).rejects.toThrow('did not answer in time');
});
