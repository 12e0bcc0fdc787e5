import { beforeAll, describe, expect, it } from 'vitest';
import { learnCommand } from '../../../infra/operations/learn-weights/command.ts';
import { type Learned, learnFromTable } from '../../../infra/operations/learn-weights/learn-from-table.ts';
import { reservoir } from '../../../infra/operations/learn-weights/reservoir.ts';
import { sampleRecords } from '../../../infra/operations/learn-weights/sample-records.ts';
import { countChildren } from '../../../shared/store/index/state.ts';
import { prefixOf } from '../../../shared/store/matching-hash.ts';
import { proposedWeights } from '../../../shared/store/matching-weights/proposed-weights.ts';
import type { Records } from '../../../shared/store/records.ts';
import { randomFrom } from '../../evaluate/simulation/random.ts';
import { sendAbout } from '../../store/sending.ts';
import { openRecords, SECRET } from '../../support/front-door.ts';
import { everything } from '../../support/stored.ts';

const CHILDREN = 24;
const CONTACTS = CHILDREN * 2;
const FAMILIES = ['Thornbury', 'Okafor', 'Lisle', 'Penhaligon', 'Kowalska', 'Ghosh'];
const GIVEN = ['Maisie', 'Henry', 'Olive', 'Tariq', 'Bronwen', 'Stefan', 'Priya', 'Callum'];

const child = (at: number) => ({
  given: GIVEN[at % 8] ?? '',
  family: FAMILIES[at % 6] ?? '',
  born: `20${String(8 + (at % 14)).padStart(2, '0')}-0${1 + (at % 9)}-${10 + (at % 17)}`,
  postcode: `EX${1 + (at % 9)} ${1 + (at % 8)}AB`,
});

const { next: chance } = randomFrom(7);

let records: Records;

beforeAll(async () => {
  records = await openRecords();
  for (let at = 0; at < CONTACTS; at += 1) await sendAbout(records, child(at % CHILDREN));
  await countChildren(records, CHILDREN, [prefixOf(SECRET)]);
}, 120_000);

describe('weights learned from the contacts of a table', () => {
  let learned: Learned;
  let before: unknown;

  beforeAll(async () => {
    before = await everything(records);
    learned = await learnFromTable(records, { most: 1_000, date: '2026-11-24', chance });
  }, 60_000);

  it('may be proposed as they are', () => {
    expect(proposedWeights.parse(JSON.parse(JSON.stringify(learned.proposed)))).toEqual(learned.proposed);
    expect(learned.proposed).toMatchObject({
      version: 'learned-2026-11-24',
      learnedFrom: { contacts: CONTACTS, date: '2026-11-24' },
    });
    expect(learned.proposed.learnedFrom.pairs).toBeGreaterThan(CHILDREN);
    expect(learned.converged).toBe(true);
  });

  it('change nothing in the table', async () => {
    expect(await everything(records)).toEqual(before);
  });

  it('say nothing of any child, in the file or in the review', () => {
    const said = JSON.stringify(learned.proposed) + learned.review;
    expect(said).not.toMatch(new RegExp([...FAMILIES, ...GIVEN, 'EX\\d', '20[012]\\d-0\\d-1'].join('|')));
  });

  it('stand in the review beside those in use, with what would change among stored pairs', () => {
    expect(learned.review).toContain('# Weights learned-2026-11-24, beside baseline');
    expect(learned.review).toMatch(/\| forename \| exact \| \+\d/);
    expect(learned.review).toMatch(/\d+ pairs graded under both; \d+ keep their grade/);
    expect(learned.review).toMatch(/\| surname\+born \| 24 \| \d+ \| \d+ \| \d+ \| \d+ \|/);
  });

  it('are those of the baseline, in all but name, where too few contacts share a key', async () => {
    const few = await learnFromTable(records, { most: 2, date: '2026-11-24', chance: () => 0 });
    expect(few.proposed.learnedFrom.contacts).toBe(2);
    expect(few.review).not.toContain('| **look** |');
  });
});

describe('the sample', () => {
  it('is no larger than was asked for, and knows how many there are', async () => {
    const { contacts, records: sampled } = await sampleRecords(records, { most: 10, chance });
    expect(contacts).toBe(CONTACTS);
    expect(sampled).toHaveLength(10);
  });

  it('takes each with the same chance', () => {
    const { next: fair } = randomFrom(3);
    const counts = Array.from({ length: 20 }, () => 0);
    for (let times = 0; times < 2_000; times += 1) {
      const kept = reservoir<number>(5, fair);
      for (let item = 0; item < 20; item += 1) kept.offer(item);
      for (const item of kept.kept()) counts[item] = (counts[item] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});

describe('npm run weights:learn', () => {
  it('looks at 50,000 contacts of this machine unless told otherwise', () => {
    expect(learnCommand([])).toEqual({ most: 50_000, out: '.', table: undefined });
    expect(learnCommand(['--most', '100', '--out', 'here', '--table', 'records'])).toEqual({
      most: 100,
      out: 'here',
      table: 'records',
    });
  });

  it('says what it expects', () => {
    for (const words of [
      ['--most', 'many'],
      ['--most', '1'],
      ['--most', '2000000'],
    ]) {
      expect(() => learnCommand(words)).toThrow('--most is a whole number');
    }
    expect(() => learnCommand(['--secret', 'x'])).toThrow('Usage');
    expect(() => learnCommand(['file.json'])).toThrow('Usage');
  });
});
