import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { held as heldSchema } from '../../../shared/contract/answers/held.ts';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { HELD } from '../../../shared/store/table.ts';
import { type ApiAnswer, problemIn, receiptIn } from '../../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { amber, aReferral, red, yellow } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';
import { type WayToTable, wayToTable } from '../../support/table-away.ts';

let way: WayToTable;
let door: FrontDoor;

beforeAll(async () => {
  way = await wayToTable(inject('dynamodbEndpoint'));
  door = await openFrontDoor({ endpoint: way.endpoint });
});
afterAll(async () => {
  await door.close();
  await way.close();
});
beforeEach(async () => {
  way.be('there');
  door.clock.set(TUESDAY);
  door.lines.length = 0;
  await door.held.clear();
});

const heldIn = ({ body }: ApiAnswer) => heldSchema.parse(body);
const takeInHeld = () => door.functions.acceptHeld({}, lambdaContext('accept-held', 'test', 60_000));
const later = (minutes: number) => new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString();
const forms = async () => (await everything(door.records)).filter(({ sk }) => sk === 'FORM').length;

/** Sends while the table is away; answers what was told, with the table back. */
const sendAway = async (body = aReferral(), key: string = randomUUID()): Promise<ApiAnswer> => {
  way.be('refused');
  const answer = await door.as('partner').send(body, key);
  way.be('there');
  return answer;
};

describe('while the records cannot be reached', () => {
  it('a referral is held, and its sender is told so, with the reference it will have', async () => {
    const answer = await sendAway(amber());
    expect(answer.status).toBe(202);
    const told = heldIn(answer);
    expect(told).toMatchObject({ held: true, what: 'referral', receivedAt: TUESDAY, phoneNow: null });
    expect(told.whatHappensNext.join(' ')).toContain('We will email you when it has reached the MASH');
    expect(told.whatHappensNext.join(' ')).toContain('phone Exampleshire MASH');
    expect(await readReferral(door.records, told.reference)).toBeNull();
    expect(await door.held.count('waiting')).toBe(1);

    door.clock.set(later(90));
    await takeInHeld();
    const stored = await readReferral(door.records, told.reference);
    expect(stored?.form.receivedAt).toBe(TUESDAY);
    expect(await door.held.count('waiting')).toBe(0);
  });

  it('a red tells its sender to phone now, and raises its alarm; what was typed is in no line', async () => {
    const told = heldIn(await sendAway(red({ narrative: 'Canary narrative' })));
    expect(told.phoneNow).toMatchObject({ number: '01632 960100' });
    expect(told.phoneNow?.words).toContain('Phone now');
    const lines = door.lines.join('\n');
    expect(lines).toContain('"red referral held"');
    expect(lines).not.toMatch(/canary/i);
  });

  it('out of hours the Emergency Duty Team is whom to phone', async () => {
    door.clock.set(EVENING);
    expect(heldIn(await sendAway(red())).phoneNow?.number).toBe('01632 960999');
  });

  it('the same key gives the same answer again, and another body under it is refused', async () => {
    const [body, key] = [yellow(), randomUUID()];
    const first = await sendAway(body, key);
    door.clock.set(later(3));
    const second = await sendAway(body, key);
    expect(second).toMatchObject({ status: 202, text: first.text });
    expect(await door.held.count('waiting')).toBe(1);
    const other = await sendAway({ ...body, narrative: 'Something else.' }, key);
    expect(problemIn(other).code).toBe('idempotency-key-reused');
  });

  it('what could never be taken in is refused and not held', async () => {
    const answer = await sendAway(aReferral({ children: [{ given: 'Not', born: '2026-12-01' }] }));
    expect(answer.status).toBe(422);
    expect(await door.held.count('waiting')).toBe(0);
  });

  it('a contact that staff write down is held too', async () => {
    way.be('refused');
    const body = { call: { channel: 'phone' }, referral: amber() };
    const answer = await door
      .as('screener')
      .call(ROUTES.keyContact, { body, headers: { 'Idempotency-Key': randomUUID() } });
    way.be('there');
    expect(answer.status).toBe(202);
    const { what, reference } = heldIn(answer);
    expect(what).toBe('contact');
    await takeInHeld();
    const stored = await readReferral(door.records, reference);
    expect(stored?.form).toMatchObject({ receivedAt: TUESDAY });
  });

  it('where the hold fails as well it is refused plainly, with when to try again', async () => {
    const keep = door.held.keep;
    Object.assign(door.held, { keep: () => Promise.reject(new Error('no room')) });
    const answer = await sendAway();
    Object.assign(door.held, { keep });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(door.lines.join('\n')).toContain('holding failed, referral refused');
  });
});

describe('a referral that is sent again', () => {
  it('once the table is back, before the hold is emptied, is received once, under the reference told', async () => {
    const [before, body, key] = [await forms(), aReferral(), randomUUID()];
    const told = heldIn(await sendAway(body, key));
    const answer = await door.as('partner').send(body, key);
    expect(answer.status).toBe(201);
    expect(receiptIn(answer).reference).toBe(told.reference);
    await takeInHeld();
    expect(await forms()).toBe(before + 1);
    expect(await door.held.count('waiting')).toBe(0);
  });

  it('after it was taken in gets its receipt', async () => {
    const [body, key] = [aReferral(), randomUUID()];
    const told = heldIn(await sendAway(body, key));
    await takeInHeld();
    const answer = await door.as('partner').send(body, key);
    expect(answer.status).toBe(201);
    expect(receiptIn(answer)).toMatchObject({ reference: told.reference, receivedAt: TUESDAY });
  });
});

describe('a red that was held', () => {
  it('has its four hours from when it was sent, and lands where people are at work when it gets in', async () => {
    const told = heldIn(await sendAway(red()));
    door.clock.set(EVENING);
    await takeInHeld();
    const stored = await readReferral(door.records, told.reference);
    expect(stored?.work.map(({ queue }) => queue)).toContain('emergency-duty-team');
    const due = stored?.work.find(({ queue }) => queue === 'emergency-duty-team')?.due ?? '';
    expect(Date.parse(due)).toBeLessThanOrEqual(Date.parse(TUESDAY) + 4 * 3_600_000);
    const [received] = await chainOf(door.records, told.reference);
    expect(received).toMatchObject({ action: 'received', at: EVENING, detail: { heldSince: TUESDAY } });
  });
});

describe('a sender who has left since', () => {
  it('is refused as it is taken in: it is kept for a person to look at, and the audit says so', async () => {
    const partner = door.person('partner', { number: 2 });
    way.be('refused');
    const answer = await door.as('partner', { number: 2 }).send(aReferral(), randomUUID());
    way.be('there');
    const { reference } = heldIn(answer);
    const { id, name, role, agency } = partner;
    const listed = {
      id,
      name,
      roles: [role],
      ...(agency !== undefined && { agency }),
      left: true,
      version: 0,
    };
    expect((await door.as('manager').listPerson(listed)).status).toBe(200);
    await takeInHeld();
    expect(await readReferral(door.records, reference)).toBeNull();
    expect(await door.held.count('waiting')).toBe(0);
    expect(await door.held.count('refused')).toBe(1);
    expect(door.lines.join('\n')).toContain('"held referral set aside"');
    expect((await chainOf(door.records, HELD)).at(-1)).toMatchObject({
      action: 'held-set-aside',
      detail: { reference, code: 'access-ended' },
    });
  });
});
