import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { problemIn, receiptIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aReferral, red } from '../../support/referrals.ts';
import { about, counted, everything } from '../../support/stored.ts';

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

const forms = async (): Promise<number> =>
  (await everything(door.records)).filter(({ sk }) => sk === 'FORM').length;

describe('the same key and the same referral', () => {
  it('sent twice in turn is one referral, with the same answer', async () => {
    const [before, body, key] = [await forms(), red(), randomUUID()];
    const first = await door.as('partner').send(body, key);
    const second = await door.as('partner').send(body, key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect(await forms()).toBe(before + 1);
  });

  it('is the same referral when its properties come in another order', async () => {
    const [body, key] = [aReferral(), randomUUID()];
    const turned = Object.fromEntries(Object.entries(body).toReversed());
    const first = receiptIn(await door.as('partner').send(body, key));
    const answer = await door.as('partner').call(ROUTES.submitReferral, {
      body: turned,
      headers: { 'Idempotency-Key': key },
    });
    expect(receiptIn(answer)).toEqual(first);
  });

  it('sent twenty times at once is one referral, whole, with one answer', async () => {
    const [before, body, key] = [await forms(), red(), randomUUID()];
    const partner = door.as('partner');
    const answers = await Promise.all(Array.from({ length: 20 }, () => partner.send(body, key)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await forms()).toBe(before + 1);
    const [first] = answers;
    const { reference } = receiptIn(first ?? { status: 0, headers: new Headers(), text: '', body: null });
    expect(counted(about(await everything(door.records), reference))).toMatchObject({
      ONCE: 1,
      AUDIT: 1,
      OUTBOX: 2,
      PERSON: 1,
      'REFERRAL CONTACT': 1,
      'REFERRAL WORK': 1,
    });
  });
});

describe('the same key', () => {
  it('for another referral is refused, and the first stands', async () => {
    const key = randomUUID();
    const body = aReferral();
    const first = await door.as('partner').send(body, key);
    const other = await door.as('partner').send({ ...body, narrative: 'Something else.' }, key);
    expect(other.status).toBe(422);
    expect(problemIn(other).code).toBe('idempotency-key-reused');
    expect((await door.as('partner').send(body, key)).text).toBe(first.text);
  });

  it('of two callers is two referrals', async () => {
    const [body, key] = [aReferral(), randomUUID()];
    const one = receiptIn(await door.as('partner').send(body, key));
    const other = receiptIn(await door.as('partner', { number: 2 }).send(body, key));
    expect(other.reference).not.toBe(one.reference);
  });
});

describe('no key', () => {
  it.each([{}, { 'Idempotency-Key': '' }, { 'Idempotency-Key': 'k'.repeat(201) }])(
    'is refused before anything is read: %#',
    async (headers) => {
      const before = await forms();
      const answer = await door.as('partner').call(ROUTES.submitReferral, { body: aReferral(), headers });
      expect(answer.status).toBe(400);
      expect(problemIn(answer).code).toBe('idempotency-key-missing');
      expect(await forms()).toBe(before);
    },
  );
});
