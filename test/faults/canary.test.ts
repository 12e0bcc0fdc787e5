import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { lambdaContext } from '../../infra/local/gateway/lambda-context.ts';
import { ROUTES } from '../../shared/contract/routes.ts';
import { putOpenCases } from '../../shared/store/open-cases.ts';
import { type ApiAnswer, keyedIn, type ReferralToSend, workIn } from '../support/api-client.ts';
import { type FrontDoor, openFrontDoor, SECRET, TUESDAY } from '../support/front-door.ts';
import { aLargeFamily } from '../support/referrals.ts';
import { everything, type StoredItem } from '../support/stored.ts';

/** Words that stand nowhere else: whatever holds one of them holds what a person typed. */
const CANARY = {
  given: 'Xanthippequine',
  family: 'Vorpalsworth',
  other: 'Jabberwickham',
  born: '2013-07-19',
  address: '77 Tulgeyholt Crescent',
  postcode: 'EX77 7ZZ',
  nhs: '9434765919',
  upn: 'A801200001001',
  phone: '01632 960777',
  narrative: 'Bandersnatching by the Tumtumgrove',
  referrer: 'Mimsyborough',
  email: 'frumious@slithytoves.example',
  rationale: 'Galumphantly reasoned',
  reason: 'Uffishly changed',
  case: 'Whifflingborne',
} as const;

/** As typed, and in the shapes that matching and printing give to them. */
const TRACES = [
  ...Object.values(CANARY),
  'Tulgeyholt',
  'Bandersnatch',
  'Galumphant',
  'Uffishly',
  'slithytoves',
  'EX777ZZ',
  '943 476 5919',
  '960777',
  '19 July 2013',
  '20130719',
  '19/07/2013',
].map((trace) => trace.toLowerCase());

const tracesIn = (text: string): string[] => {
  const lower = text.toLowerCase();
  return TRACES.filter((trace) => lower.includes(trace));
};

const person = {
  given: CANARY.given,
  family: CANARY.family,
  otherNames: [CANARY.other],
  born: CANARY.born,
  address: CANARY.address,
  postcode: CANARY.postcode,
  phone: CANARY.phone,
};

const form: ReferralToSend = {
  referrer: { name: CANARY.referrer, email: CANARY.email, phone: CANARY.phone },
  children: [{ ...person, nhsNumber: CANARY.nhs, upn: CANARY.upn, school: CANARY.other }],
  adults: [{ ...person, relationship: CANARY.other }],
  concerns: { weapon: 'yes', 'allegation-against-professional': 'yes' },
  narrative: CANARY.narrative,
  consent: { told: 'no', reasonWords: CANARY.reason },
};

let door: FrontDoor;
let items: readonly StoredItem[];
const problems: ApiAnswer[] = [];

const wrongBodies: readonly unknown[] = [
  { ...form, [CANARY.given]: CANARY.family, significantHarm: CANARY.narrative },
  { ...form, children: [{ ...person, nhsNumber: 7, sex: CANARY.given }] },
  { ...form, goesHomeAt: CANARY.address },
  { ...form, referrer: { email: CANARY.referrer } },
];

const decision = {
  contact: 1,
  outcome: 'strategy-discussion',
  rationale: CANARY.rationale,
  impactOnChild: CANARY.narrative,
  tellReferrer: CANARY.rationale,
} as const;

/** Everything that can be done with referrals, and much that cannot. */
const doEverything = async (): Promise<void> => {
  const [partner, worker] = [door.as('partner'), door.as('social-worker')];
  const [screener, manager] = [door.as('screener'), door.as('manager')];
  await putOpenCases(
    door.records,
    [{ caseId: randomUUID(), team: 'Team North', worker: CANARY.case, child: { ...person } }],
    SECRET,
  );
  const reference = await partner.sent(form);
  await partner.sent(form);
  const large = aLargeFamily();
  await partner.sent({ ...large, children: large.children?.map((child) => ({ ...child, ...person })) });
  const key = randomUUID();
  await partner.send(form, key);
  problems.push(await partner.send({ ...form, goingWell: CANARY.other }, key));
  for (const raw of wrongBodies) {
    problems.push(
      await partner.call(ROUTES.submitReferral, { body: raw, headers: { 'Idempotency-Key': key } }),
    );
  }
  problems.push(
    await partner.call(ROUTES.submitReferral, {
      raw: `{"narrative": "${CANARY.narrative}`,
      headers: { 'Idempotency-Key': key },
    }),
    await partner.read(CANARY.given),
    await worker.release(`${CANARY.family}.mash`),
    await door.as('partner', { agency: 'exampleshire-police' }).read(reference),
  );
  const call = { adviceGiven: CANARY.narrative, callerWill: CANARY.other, followUpOn: '2026-11-25' };
  const kept = keyedIn(await screener.key({ call: { ...call, caller: 'professional' }, referral: form }));
  await screener.receiveWrittenForm(kept.reference, { words: CANARY.reason });
  problems.push(
    await screener.call(ROUTES.keyContact, {
      body: { call: { ...call, agency: CANARY.given }, referral: form },
      headers: { 'Idempotency-Key': key },
    }),
  );
  await partner.read(reference);
  await partner.status(reference);
  await screener.queues();
  await screener.queue('mash');
  await worker.read(reference);
  const { id } = workIn(await worker.pull('mash', CANARY.other));
  await worker.rate(id, { contact: 1, level: 'amber', reason: CANARY.reason });
  await worker.rate(id, { contact: 1, level: 'red', reason: CANARY.reason });
  await worker.decide(id, decision);
  problems.push(await worker.decide(id, decision));
  const lado = workIn(await manager.pull('lado')).id;
  await manager.release(lado);
  door.clock.set(new Date(Date.parse(TUESDAY) + 10 * 60_000).toISOString());
  await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test'));
};

beforeAll(async () => {
  door = await openFrontDoor();
  await doEverything();
  items = await everything(door.records);
  return door.close;
});

describe('what is known of a person', () => {
  it('is in the records, so that this test has something to find', () => {
    expect(tracesIn(JSON.stringify(items)).length).toBeGreaterThan(10);
    expect(items.length).toBeGreaterThan(50);
  });

  it('is in no line of the log', () => {
    expect(door.lines.length).toBeGreaterThan(20);
    for (const line of door.lines) expect([line, tracesIn(line)]).toEqual([line, []]);
  });

  it('is in no key of the table or its index', () => {
    for (const item of items) {
      const keys = [item.pk, item.sk, item['gsi1pk'] ?? '', item['gsi1sk'] ?? ''].join(' ');
      expect([keys, tracesIn(keys)]).toEqual([keys, []]);
    }
  });

  it('is in no event that waits to be delivered, and in no event of the audit', () => {
    const events = items.filter(({ pk }) => pk.startsWith('OUTBOX#') || pk.startsWith('AUDIT#'));
    expect(events.length).toBeGreaterThan(20);
    for (const event of events) expect(tracesIn(JSON.stringify(event))).toEqual([]);
  });

  it('is in no message but for the address that it goes to', () => {
    expect(door.messages().length).toBeGreaterThan(5);
    for (const { to: _to, ...message } of door.messages()) {
      expect(tracesIn(JSON.stringify(message))).toEqual([]);
    }
  });

  it('is in no problem that is answered, but for names of fields that the sender made up', () => {
    expect(problems.length).toBeGreaterThan(8);
    for (const { status, body } of problems) {
      expect(status).toBeGreaterThanOrEqual(400);
      const said = JSON.stringify(body).replaceAll(`"/${CANARY.given}"`, '');
      expect(tracesIn(said)).toEqual([]);
    }
  });

  it('is in no line of a queue: initials and age only', async () => {
    const manager = door.as('manager');
    const lists = [await manager.queue('mash'), await manager.queue('lado'), await manager.queues()];
    for (const { text } of lists) expect(tracesIn(text)).toEqual([]);
    expect(lists[0]?.text).toContain('"initials":"XV"');
  });

  it('is not told to whoever asks for a status', async () => {
    const reference = items.find(({ sk }) => sk === 'FORM')?.['reference'];
    const { text } = await door.as('partner').status(String(reference));
    expect(tracesIn(text.replaceAll(CANARY.rationale, ''))).toEqual([]);
  });
});
