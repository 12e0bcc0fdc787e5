import { describe, expect, it } from 'vitest';
import { holdInBucket } from '../../../shared/store/held/hold-in-bucket.ts';
import type { HeldSubmission } from '../../../shared/store/held/submission.ts';

const SUBMISSION: HeldSubmission = {
  version: 1,
  route: 'submitReferral',
  caller: { id: 'partner-1', name: 'Priya Nair', roles: ['partner'], agency: 'exampleshire-high' },
  role: 'partner',
  idempotencyKey: 'key-1',
  hash: 'hash-of-caller-and-key',
  payload: 'hash-of-body',
  receivedAt: '2026-11-24T10:00:00.000Z',
  traceId: 'trace',
  body: { narrative: 'Canary' },
  answer: { reference: 'EX-7K3M-9QTD' },
  tries: 0,
};

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly redirect: string;
}

/** A hold whose bucket answers what the test says, one answer after another. */
const bucketThat = (...answers: (Response | Error)[]) => {
  const asked: Asked[] = [];
  const hold = holdInBucket({
    bucket: 'held-here',
    region: 'eu-west-2',
    credentials: () => ({ accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'session' }),
    send: async (input, init) => {
      const request = new Request(input, init);
      const { method, url, headers, redirect } = request;
      asked.push({ method, url, headers, body: await request.text(), redirect });
      const answer = answers.shift() ?? new Error('not asked for');
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { hold, asked };
};

const status = (code: number, body = ''): Response => new Response(body, { status: code });

describe('a submission', () => {
  it('is put once, signed, under a name that says nothing about anybody', async () => {
    const { hold, asked } = bucketThat(status(200));
    expect(await hold.keep(SUBMISSION)).toBeNull();
    expect(asked).toHaveLength(1);
    const [{ method, url, headers, body, redirect }] = asked as [Asked];
    expect(redirect).toBe('error');
    expect([method, url]).toEqual([
      'PUT',
      'https://held-here.s3.eu-west-2.amazonaws.com/waiting/hash-of-caller-and-key.json',
    ]);
    expect(headers.get('if-none-match')).toBe('*');
    expect(headers.get('x-amz-security-token')).toBe('session');
    expect(headers.get('x-amz-content-sha256')).toMatch(/^[0-9a-f]{64}$/);
    expect(headers.get('authorization')).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/eu-west-2\/s3\/aws4_request, SignedHeaders=.*host;if-none-match;.*, Signature=[0-9a-f]{64}$/,
    );
    expect(JSON.parse(body)).toEqual(SUBMISSION);
    expect(`${url}${JSON.stringify([...headers])}`).not.toMatch(/canary|priya/i);
  });

  it('that is kept already is given back as it was kept', async () => {
    const earlier = { ...SUBMISSION, receivedAt: '2026-11-24T09:58:00.000Z', traceId: 'before' };
    const { hold, asked } = bucketThat(status(412), status(200, JSON.stringify(earlier)));
    expect(await hold.keep(SUBMISSION)).toEqual(earlier);
    expect(asked.map(({ method }) => method)).toEqual(['PUT', 'GET']);
  });

  it('whose first answer was lost on the way is known for the same one, so that its alarm sounds', async () => {
    const { hold } = bucketThat(
      new DOMException('too long', 'TimeoutError'),
      status(412),
      status(200, JSON.stringify(SUBMISSION)),
    );
    expect(await hold.keep(SUBMISSION)).toBeNull();
  });

  it('is kept anew where the one before was taken in between the two requests', async () => {
    const { hold } = bucketThat(status(412), status(404), status(200));
    expect(await hold.keep(SUBMISSION)).toBeNull();
  });

  it.each([
    ['an answer that was lost', new TypeError('fetch failed')],
    ['a failure of the bucket', status(503)],
    ['two puts that met', status(409)],
  ])('is put again after %s', async (_, first) => {
    const { hold, asked } = bucketThat(first, status(200));
    expect(await hold.keep(SUBMISSION)).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['does not answer', [new TypeError('fetch failed'), new TypeError('fetch failed')]],
    ['fails twice', [status(500), status(500)]],
    ['refuses', [status(403), status(403)]],
  ])('is not said to be kept where the bucket %s', async (_, answers) => {
    await expect(bucketThat(...answers).hold.keep(SUBMISSION)).rejects.toThrow();
  });
});
