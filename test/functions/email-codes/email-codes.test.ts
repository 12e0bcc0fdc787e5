import { randomUUID } from 'node:crypto';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { startStreamReader } from '../../../infra/local/stream-reader.ts';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { type ApiClient, problemIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { everything } from '../../support/stored.ts';

const EMAIL = 'orla.canary@housing.example';
const streams = new DynamoDBStreamsClient({
  endpoint: inject('dynamodbEndpoint'),
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
afterAll(() => streams.destroy());

let door: FrontDoor;
let pages: ApiClient;

beforeEach(async () => {
  door = await openFrontDoor({ stream: true });
  pages = door.asPerson({ ...door.person('system'), agency: undefined });
  const reader = await startStreamReader({
    client: streams,
    streamArn: door.records.streamArn,
    log: { info: () => undefined, error: () => undefined },
    pollMs: 50,
    handler: (event) => door.functions.notify(event, lambdaContext('notify', randomUUID())),
  });
  return async () => {
    await reader.close();
    await door.close();
  };
});

const send = (email: string, as = pages) => as.call(ROUTES.sendEmailCode, { body: { email } });
const check = (email: string, code: string, as = pages) =>
  as.call(ROUTES.checkEmailCode, { body: { email, code } });
const codes = () =>
  door
    .messages()
    .filter(({ template }) => template === 'email-code')
    .map(({ to, body }) => ({ to, code: body.match(/^\d{6}$/m)?.[0] ?? '' }));
const codeSent = async (count = 1) => {
  await expect.poll(() => codes().length, { timeout: 10_000 }).toBe(count);
  return codes()[0]?.code ?? '';
};

describe('asking for a code', () => {
  it('has one sent by e-mail, which then proves the address, however it is typed', async () => {
    expect((await send('Orla.Canary@Housing.example')).status).toBe(202);
    const code = await codeSent();
    expect(codes()[0]?.to).toBe(EMAIL);
    const checked = await check('ORLA.canary@housing.example', code);
    expect(checked.body).toEqual({ verified: true, pass: expect.stringMatching(/^[\w-]{43}$/) });
  });

  it('is answered alike for any address and however often, with nothing in it', async () => {
    const answers = [];
    for (let times = 0; times < 6; times += 1) answers.push(await send(EMAIL));
    answers.push(await send('nobody@nowhere.example'));
    expect(answers.map(({ status, text }) => `${status}${text}`)).toEqual(Array(7).fill('202'));
    await codeSent(5);
  });

  it('leaves nothing of the address in the outbox or the logs once it has left', async () => {
    await send(EMAIL);
    const code = await codeSent();
    await check(EMAIL, '000000');
    await check(EMAIL, code);
    await expect
      .poll(async () => (await everything(door.records)).some((item) => 'sealed' in item))
      .toBe(false);
    const left = JSON.stringify(await everything(door.records)) + door.lines.join('\n');
    expect(left).not.toMatch(/canary|housing/i);
    expect(left).not.toContain(code);
  });

  it('is not delivered when it could only arrive too late', async () => {
    const quiet = await openFrontDoor();
    const late = quiet.asPerson({ ...quiet.person('system'), agency: undefined });
    await send(EMAIL, late);
    quiet.clock.set(new Date(Date.parse(TUESDAY) + 31 * 60_000).toISOString());
    await quiet.functions.redrive({}, lambdaContext('redrive-outbox', 'test'));
    expect(quiet.messages()).toEqual([]);
    expect((await everything(quiet.records)).some((item) => 'sealed' in item)).toBe(false);
    await quiet.close();
  });
});

describe('giving a code', () => {
  it('says whether another try may help', async () => {
    await send(EMAIL);
    const code = await codeSent();
    const wrong = code === '123456' ? '654321' : '123456';
    const said = [];
    for (let tries = 0; tries < 6; tries += 1) said.push(problemIn(await check(EMAIL, wrong)).code);
    expect(said).toEqual([...Array(4).fill('code-not-right'), 'code-ended', 'code-ended']);
    expect(problemIn(await check(EMAIL, code)).code).toBe('code-ended');
  });

  it.each(['12345', '1234567', 'abcdef', '१२३४५६', ''])(
    'is refused where it is no code: "%s"',
    async (code) => {
      expect(problemIn(await check(EMAIL, code)).code).toBe('fields-invalid');
    },
  );
});

describe('anybody but the service’s own pages', () => {
  it.each([
    ['a partner', () => door.as('partner')],
    ['a manager', () => door.as('manager')],
    ['a system of an agency', () => door.as('system')],
  ])('may neither have codes sent nor try them: %s', async (_, who) => {
    expect((await send(EMAIL, who())).status).toBe(403);
    expect((await check(EMAIL, '123456', who())).status).toBe(403);
    expect((await everything(door.records)).length).toBe(0);
  });
});
