import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import {
  type ApiClient,
  problemIn,
  type ReferralToSend,
  returnCheckedIn,
  returnFileIn,
  testPlanIn,
} from '../../support/api-client.ts';
import { countAll } from '../../support/counted.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aChild, allegation, amber, aReferral } from '../../support/referrals.ts';
import { faultsOf, type ReadCell } from './annex-a-validator.ts';
import { readWithSheetJs } from './readers/sheetjs.ts';

/** The day after: all that came in on the Tuesday is before it. */
const ON = '2026-11-25';
const TWICE = aChild({
  given: 'Zephyrine',
  family: 'Ashgrove',
  sex: 'F',
  ethnicity: 'MWBC',
  upn: 'B801200005001',
});

let door: FrontDoor;
let manager: ApiClient;
let first: string;
let again: string;
let family: string;
let testReferral: string;

const decide = async (reference: string, contact: number, outcome = 'social-care-assessment' as const) => {
  const worker = door.as('social-worker');
  const id = `${reference}.mash`;
  expect([200, 409]).toContain((await worker.take(id, { reason: 'continuing-work' })).status);
  const decided = await worker.decide(id, {
    contact,
    outcome,
    rationale: 'Hungry for weeks',
    impactOnChild: 'She sleeps in class',
  });
  expect(decided.status, decided.text).toBe(200);
};

const send = (body: ReferralToSend, agency = 'exampleshire-high') =>
  door.as('partner', { agency }).sent(body);

beforeAll(async () => {
  door = await openFrontDoor();
  manager = door.as('manager');
  // Both wait for a month; one of them also waits with the designated officer, and is open to this day.
  door.clock.set('2026-01-05T10:00:00.000Z');
  const late = [await send(amber()), await send(allegation())];
  door.clock.set('2026-02-10T10:00:00.000Z');
  for (const reference of late) await decide(reference, 1);
  door.clock.set('2026-03-03T10:00:00.000Z');
  first = await send(amber({ children: [TWICE], concerns: { neglect: 'yes' } }));
  await decide(first, 1);
  door.clock.set(TUESDAY);
  again = await send(
    amber({ children: [TWICE], concerns: { 'parental-mental-health': 'yes' } }),
    'exampleshire-police',
  );
  door.clock.set('2026-11-24T10:30:00.000Z');
  family = await send(
    aReferral({
      children: [aChild(), aChild({ born: undefined, expected: '2027-02-02' }), aChild({ born: undefined })],
    }),
  );
  await send(
    aReferral({ children: [], adults: [{ given: 'Osbert', family: 'Fennimore', born: '1948-02-03' }] }),
  );
  const plan = testPlanIn(
    await manager.planTest({
      agency: 'exampleshire-high',
      scenario: 'An invented girl',
      goodHandling: 'Somebody rings the school',
      tester: 'Nerys Vaughan',
      lapsesOn: '2026-12-18',
    }),
  );
  testReferral = await send(amber({ agencyReference: plan.agencyReference }));
  await decide(testReferral, 1);
  await decide(again, 1);
  door.clock.set('2026-11-24T11:00:00.000Z');
  await decide(family, 3);
  await countAll(door.records);
  return door.close;
});

const checked = async (id: string, on = ON, by = manager) => returnCheckedIn(await by.checkReturn(id, on));

const file = async (id: string, query: Readonly<Record<string, string>> = {}, by = manager) => {
  const made = returnFileIn(await by.makeReturn(id, { on: ON, ...query }));
  return { ...made, bytes: gunzipSync(Buffer.from(made.content, 'base64')) };
};

const values = (cells: readonly ReadCell[]) =>
  cells.map((cell) => {
    if (cell.kind === 'text') return cell.text;
    if (cell.kind === 'number') return cell.number;
    return cell.kind === 'date' ? cell.date.slice(0, 10) : null;
  });

const lists = async () => {
  const workbook = readWithSheetJs((await file('annex-a')).bytes);
  expect(faultsOf(workbook)).toEqual([]);
  return workbook.map(({ rows }) => rows.slice(1).map(values));
};

describe('Annex A', () => {
  it('has the contacts about children of the six months before, one row for each child, and passes the validator', async () => {
    const [contacts = []] = await lists();
    expect(contacts.map((cells) => cells.slice(1))).toEqual([
      ['b) Female', 'f) MWBC', TWICE.born, expect.any(Number), '2026-11-24', 'q) 6: Police'],
      [
        'c) Not stated/recorded',
        't) NOBT',
        expect.any(String),
        expect.any(Number),
        '2026-11-24',
        'e) 2A: Schools',
      ],
      ['c) Not stated/recorded', 't) NOBT', null, null, '2026-11-24', 'e) 2A: Schools'],
      ['c) Not stated/recorded', 't) NOBT', null, null, '2026-11-24', 'e) 2A: Schools'],
    ]);
  });

  it('has the social care referrals of those months, with those of the twelve months before', async () => {
    const [, referrals = []] = await lists();
    expect(referrals.map((cells) => cells.slice(5))).toEqual([
      ['2026-11-24', 'q) 6: Police', 'b) No', 1, 'Assessment Team', 'Halina Brzeska'],
      ['2026-11-24', 'e) 2A: Schools', 'b) No', 0, 'Assessment Team', 'Halina Brzeska'],
    ]);
  });

  it('gives a child the same id in both lists', async () => {
    const [contacts = [], referrals = []] = await lists();
    const ids = contacts.map(([id]) => id);
    for (const [id] of referrals) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says how many adults are left out, and nothing of the test referral', async () => {
    const answer = await manager.checkReturn('annex-a', ON);
    expect(returnCheckedIn(answer)).toMatchObject({
      from: '2026-05-25',
      to: '2026-11-24',
      lists: [
        { name: 'List 1', rows: 4, failing: 0 },
        { name: 'List 3', rows: 2, failing: 0 },
      ],
      leftOut: [{ words: 'Contacts about an adult at risk: no child is named', count: 1 }],
    });
    expect(answer.text).not.toContain(testReferral);
  });

  it('names contacts that are worth a look by reference and number, and no child', async () => {
    const answer = await manager.checkReturn('annex-a', ON);
    const { notes } = returnCheckedIn(answer);
    expect(notes.map(({ list, reference, number }) => [list, reference, number])).toEqual([
      ['List 1', family, 3],
      ['List 3', family, 3],
    ]);
    expect(answer.text).not.toMatch(/Zephyrine|Ashgrove|Quillfeather|Tamsin/);
  });

  it('does not have what came in on the day itself', async () => {
    expect((await checked('annex-a', '2026-11-24')).lists.map(({ rows }) => rows)).toEqual([0, 0]);
  });

  it('has on an earlier date what had come by then', async () => {
    expect((await checked('annex-a', '2026-04-01')).lists.map(({ rows }) => rows)).toEqual([3, 3]);
  });

  it('has every social care referral of the months, also of contacts that came in before them', async () => {
    expect((await checked('annex-a', '2026-08-01')).lists.map(({ rows }) => rows)).toEqual([1, 3]);
  });
});

describe('the census', () => {
  it('has the referrals of the collection year, and names the one that would fail', async () => {
    const answer = await checked('cin-referrals');
    expect(answer).toMatchObject({ from: '2026-04-01', lists: [{ rows: 2, failing: 1 }] });
    expect(answer.failing).toMatchObject([{ reference: family, number: 3, field: 'PersonBirthDate' }]);
  });

  it('is made all the same, as lines and as JSON, with how many would fail', async () => {
    const lines = await file('cin-referrals');
    expect(lines).toMatchObject({ name: `cin-referrals-${ON}.csv`, rows: 2, failing: 1 });
    const [head, ...rows] = lines.bytes.toString('utf8').trim().split('\r\n');
    expect(head).toContain('CINreferralDate,ReferralSource,PrimaryNeedCode,ReferralNFA');
    expect(rows.map((row) => row.split(',').slice(1))).toEqual([
      [TWICE.born, '', 'F', 'MWBC', '2026-11-24', '6', 'N3', 'false'],
      ['', '', 'U', 'NOBT', '2026-11-24', '2A', 'N0', 'false'],
    ]);
    const json = JSON.parse((await file('cin-referrals', { format: 'json' })).bytes.toString('utf8'));
    expect(json).toMatchObject({
      format: 'safeguarding-front-door/cin-referrals',
      from: '2026-04-01',
      to: ON,
      referrals: [{ PrimaryNeedCode: 'N3', ReferralNFA: false }, { PersonBirthDate: null }],
    });
  });
});

describe('the standard dataset', () => {
  it('has contacts, persons and episodes with the authority’s own keys', async () => {
    const tables = JSON.parse((await file('standard-dataset')).bytes.toString('utf8'));
    expect(tables.ssd_contacts).toHaveLength(4);
    expect(tables.ssd_person).toHaveLength(4);
    expect(tables.ssd_cin_episodes).toMatchObject([
      { cine_referral_id: `${again}.1`, cine_referral_outcome_json: { SINGLE_ASSESSMENT: 'Y' } },
      { cine_referral_id: `${family}.3` },
    ]);
    expect(tables.ssd_linked_identifiers).toMatchObject([{ link_identifier_value: TWICE.upn }]);
    expect(JSON.stringify(tables)).toContain('Zephyrine');
    expect(JSON.stringify(tables)).not.toContain('Osbert');
  });

  it('has no name of a child whose family its maker knows', async () => {
    const other = door.as('manager', { number: 3 });
    expect((await other.declareConflict(again, { reason: 'My neighbours' })).status).toBe(200);
    const text = (await file('standard-dataset', {}, other)).bytes.toString('utf8');
    expect(text).not.toMatch(/Zephyrine|B801200005001/);
    expect(text).toContain(`${again}.1`);
    expect((await checked('standard-dataset', ON, other)).leftOut).toContainEqual({
      words: 'Children without names and numbers: you cannot open their record',
      count: 1,
    });
  });
});

describe('whoever asks', () => {
  it('may check as an auditor, and not have the file', async () => {
    const auditor = door.as('auditor');
    expect((await auditor.checkReturn('annex-a', ON)).status).toBe(200);
    expect(problemIn(await auditor.makeReturn('annex-a', { on: ON })).code).toBe('not-allowed');
  });

  it.each([
    ['annex-a', { on: '2026-02-30' }, '/on', 'Must be a real date, like 2014-03-12'],
    ['annex-a', { on: '2027-01-01' }, '/on', 'Must be within the next 31 days, or earlier'],
    ['annex-a', { on: ON, format: 'csv' }, '/format', 'Must be xlsx'],
    ['cin-referrals', { on: ON, format: 'xlsx' }, '/format', 'Must be csv or json'],
  ])('is told what is wrong with %s %j', async (id, query, pointer, detail) => {
    const problem = problemIn(await manager.makeReturn(id, query));
    expect([problem.status, problem.errors]).toEqual([422, [{ pointer, detail }]]);
  });

  it('finds no other return', async () => {
    expect((await manager.checkReturn('annex-b', ON)).status).toBe(404);
  });

  it('is in the audit with the return, its days and how many rows, and no child', async () => {
    await file('cin-referrals', { format: 'json' });
    const events = await chainOf(door.records, 'RETURNS');
    expect(events.at(-1)).toMatchObject({
      action: 'return-made',
      by: { id: door.person('manager').id, role: 'manager' },
      detail: {
        return: 'cin-referrals',
        on: ON,
        from: '2026-04-01',
        to: ON,
        rows: 2,
        failing: 1,
        format: 'json',
      },
    });
    expect(events.some(({ action, by }) => action === 'return-checked' && by.role === 'auditor')).toBe(true);
  });
});

it('writes no line that holds anything of a child', () => {
  expect(door.lines.join('\n')).not.toMatch(/Zephyrine|Ashgrove|B801200005001/);
});
