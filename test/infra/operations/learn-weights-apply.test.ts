import { beforeEach, describe, expect, it } from 'vitest';
import { carryOut } from '../../../infra/operations/apply-weights/carry-out.ts';
import { applyCommand } from '../../../infra/operations/apply-weights/command.ts';
import { BASELINE } from '../../../shared/matching/baseline/weights.ts';
import { RECORD_VERSION } from '../../../shared/matching/record.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { firstBrokenLink } from '../../../shared/store/audit/event.ts';
import { hashOf } from '../../../shared/store/canonical.ts';
import { identityOf } from '../../../shared/store/identity-of.ts';
import { countChildren, readState } from '../../../shared/store/index/state.ts';
import { prefixOf } from '../../../shared/store/matching-hash.ts';
import { weightsHistory } from '../../../shared/store/matching-weights/history.ts';
import type { ProposedWeights } from '../../../shared/store/matching-weights/proposed-weights.ts';
import type { Records } from '../../../shared/store/records.ts';
import { findPriorContacts } from '../../../shared/store/search/find-prior-contacts.ts';
import { sendAbout } from '../../store/sending.ts';
import { openRecords, SECRET, TUESDAY } from '../../support/front-door.ts';
import { everything } from '../../support/stored.ts';

const PROPOSED: ProposedWeights = {
  version: 'learned-2026-11-24',
  recordVersion: RECORD_VERSION,
  learnedFrom: { contacts: 4_000, pairs: 9_000, date: '2026-11-24' },
  weights: { ...BASELINE, version: 'learned-2026-11-24' },
};

/** So little is left of a forename and a date of birth that nobody is certain by them. */
const { born } = BASELINE.fields;
const DOUBTFUL: ProposedWeights = {
  ...PROPOSED,
  weights: {
    ...PROPOSED.weights,
    fields: {
      ...BASELINE.fields,
      forename: { ...BASELINE.fields.forename, exact: { same: 0.5, sibling: 0.5 } },
      born: { ...born, exact: { same: 0.0005, other: 0.5, sibling: 0.5 } },
    },
  },
};

const CHILD = { given: 'Bronwen', family: 'Penhaligon', born: '2015-05-14', postcode: 'EX4 4QJ' };

let records: Records;

beforeEach(async () => {
  records = await openRecords();
  await countChildren(records, 1, [prefixOf(SECRET)]);
});

const run = (words: readonly string[], file: unknown = PROPOSED): Promise<string> =>
  carryOut(applyCommand(words), {
    records,
    now: () => new Date(TUESDAY),
    readFile: async () => (typeof file === 'string' ? file : JSON.stringify(file)),
    account: 'ops-1',
  });

const WORDS = ['weights.json', '--author', 'Ada Wren', '--reviewer', 'Bo Finch'];
const apply = (file: unknown = PROPOSED): Promise<string> => run(WORDS, file);

const inUse = async (): Promise<string | undefined> => (await readState(records)).weights?.version;

const gradesFound = async () => {
  const identity = identityOf({ kind: 'child', person: CHILD });
  const [found] = await findPriorContacts(records, [identity], SECRET, { mostPerKey: 100 });
  return found?.findings.priorContacts.map(({ grade }) => grade);
};

describe('reviewed weights', () => {
  it('are in use from the next search on, and those before can be put back', async () => {
    await sendAbout(records, CHILD);
    expect(await gradesFound()).toEqual(['same']);
    expect(await apply(DOUBTFUL)).toContain('Version 1 (learned-2026-11-24.v1) is in use');
    expect(await gradesFound()).not.toContain('same');
    expect(await run(['--back'])).toContain('project’s own weights are in use again; version 1 is kept');
    expect(await gradesFound()).toEqual(['same']);
  });

  it('leave the count of children and the keys that are whole as they were', async () => {
    const { children, indexed } = await readState(records);
    await apply();
    expect(await readState(records)).toMatchObject({ children, indexed });
    await run(['--back']);
    expect(await readState(records)).toMatchObject({ children, indexed });
  });

  it('are kept for ever, each version with who proposed and who reviewed it', async () => {
    await apply();
    await apply(DOUBTFUL);
    await run(['--back']);
    await apply();
    expect(await inUse()).toBe('learned-2026-11-24.v3');
    const history = await weightsHistory(records);
    expect(history.map(({ number, before }) => [number, before])).toEqual([
      [1, 0],
      [2, 1],
      [3, 1],
    ]);
    for (const item of history) {
      expect(item).toMatchObject({ author: 'Ada Wren', reviewer: 'Bo Finch', at: TUESDAY });
      expect(item.learnedFrom).toEqual(PROPOSED.learnedFrom);
    }
  });

  it('are given back one after another, down to the project’s own', async () => {
    await apply();
    await apply(DOUBTFUL);
    expect(await run(['--back'])).toContain('Version 1 is in use again; version 2 is kept');
    expect(await inUse()).toBe('learned-2026-11-24.v1');
    await run(['--back', '--author', 'Bo Finch']);
    expect(await inUse()).toBeUndefined();
    await expect(run(['--back'])).rejects.toThrow('nothing before them');
  });

  it('leave an unbroken audit of what was put in use, by whom, and what was taken back', async () => {
    await apply();
    await run(['--back']);
    const events = await chainOf(records, 'MATCHING-WEIGHTS');
    expect(firstBrokenLink(events)).toBeNull();
    const [item] = await weightsHistory(records);
    expect(events).toMatchObject([
      { action: 'weights-applied', by: { name: 'Ada Wren' }, detail: { number: 1, item: hashOf(item) } },
      { action: 'weights-taken-back', by: { name: 'ops-1' }, detail: { from: 1, to: 0 } },
    ]);
  });

  it('get a version each when two are put in use at the same moment', async () => {
    await Promise.all([apply(), apply(DOUBTFUL), apply()]);
    const history = await weightsHistory(records);
    expect(history.map(({ number, before }) => [number, before])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
    expect(await inUse()).toBe(history.at(-1)?.weights.version);
  });
});

describe('weights are refused, and nothing is changed,', () => {
  const { weights } = PROPOSED;
  const { sex, forename } = BASELINE.fields;
  const withFields = (fields: object) => ({
    ...PROPOSED,
    weights: { ...weights, fields: { ...BASELINE.fields, ...fields } },
  });
  const { differs: _left, ...sexWithout } = sex;

  const refused: readonly (readonly [string, unknown, string])[] = [
    [
      'where a share is above its bounds',
      withFields({ sex: { ...sex, exact: { same: 1, other: 0.5, sibling: 0.5 } } }),
      'Too big',
    ],
    [
      'where a share is below its bounds',
      withFields({ sex: { ...sex, exact: { same: 0, other: 0.5, sibling: 0.5 } } }),
      'Too small',
    ],
    [
      'where a share is no number',
      withFields({ sex: { ...sex, exact: { same: 'often', other: 0.5, sibling: 0.5 } } }),
      'expected number',
    ],
    ['where a level is left out', withFields({ sex: sexWithout }), 'expected object'],
    [
      'where a level is new',
      withFields({ sex: { ...sex, near: { same: 0.5, other: 0.5, sibling: 0.5 } } }),
      'Unrecognized key',
    ],
    [
      'where a field is new',
      withFields({ ethnicity: { exact: { same: 0.9, other: 0.2, sibling: 0.9 } } }),
      'Unrecognized key',
    ],
    [
      'where a name has a share among strangers',
      withFields({ forename: { ...forename, exact: { same: 0.8, other: 0.01, sibling: 0.1 } } }),
      'Unrecognized key',
    ],
    [
      'where the records were of another version',
      { ...PROPOSED, recordVersion: RECORD_VERSION - 1 },
      'records of another version',
    ],
    ['where file and weights name two versions', { ...PROPOSED, version: 'another' }, 'two versions'],
    ['where the file says more', { ...PROPOSED, school: 'St Mary' }, 'Unrecognized key'],
    ['where the file is not JSON', 'weights', 'not JSON'],
  ];

  it.each(refused)('%s', async (_name, file, words) => {
    const before = await everything(records);
    await expect(apply(file)).rejects.toThrow(words);
    expect(await everything(records)).toEqual(before);
  });

  it.each([
    ['Ada Wren', 'Ada Wren'],
    ['Ada Wren', '  ada   WREN '],
    ['Ada Wren', ' '],
    ['', 'Bo Finch'],
  ])('where %j proposed and %j reviewed them', async (author, reviewer) => {
    const before = await everything(records);
    await expect(run(['w.json', '--author', author, '--reviewer', reviewer])).rejects.toThrow('two people');
    expect(await everything(records)).toEqual(before);
  });

  it('where nobody is counted in the store yet', async () => {
    records = await openRecords();
    await expect(apply()).rejects.toThrow('npm run reindex');
    await expect(run(['--back'])).rejects.toThrow('npm run reindex');
    expect(await everything(records)).toEqual([]);
  });

  it('where the command does not say who proposed and who reviewed them', () => {
    for (const words of [
      [],
      ['a.json'],
      ['a.json', '--author', 'Ada'],
      ['a.json', '--back'],
      [...WORDS, 'b.json'],
    ]) {
      expect(() => applyCommand(words)).toThrow('Usage');
    }
  });
});
