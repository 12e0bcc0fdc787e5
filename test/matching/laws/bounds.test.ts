import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../shared/matching/explain.ts';
import type { Identity } from '../../../shared/matching/identity.ts';
import { judge } from '../../../shared/matching/judge.ts';
import { MOST_SEARCHED, search, storedKeys } from '../../../shared/matching/keys.ts';
import { match } from '../../../shared/matching/match.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { PATIENCE } from '../../support/arbitraries.ts';
import { RUNS } from '../support/holds.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { identities } from '../support/identities.ts';

const MOST_STORED = 20;
/** Bytes of one record, whatever was typed; a usual one has some 300. */
const LARGEST_RECORD = 4_000;
/** Letters of one key, before it is hashed. */
const LONGEST_KEY = 250;

/** One text in every field that takes text, and far more of it than anybody has. */
const everywhere = (text: string): Identity => ({
  given: text,
  family: text,
  otherNames: new Array<string>(1_000).fill(`${text} ${text}`),
  born: text,
  expected: text,
  postcode: text,
  house: text,
  place: text,
  nhsNumber: text,
  upn: text,
  phones: new Array<string>(1_000).fill(text),
  emails: new Array<string>(1_000).fill(text),
  mother: { given: text, family: text, born: text, nhsNumber: text },
});

const usual = prepare({ given: 'Rosa', family: 'Thorne', born: '2016-04-13', postcode: 'EX4 3PQ' });

const expectBounded = (identity: Identity): void => {
  const record = prepare(identity);
  expect(JSON.stringify(record).length).toBeLessThan(LARGEST_RECORD);
  const { keys } = search(record);
  const stored = storedKeys(record);
  expect(keys.length).toBeLessThanOrEqual(MOST_SEARCHED);
  expect(stored.length).toBeLessThanOrEqual(MOST_STORED);
  for (const list of [keys, stored]) {
    const texts = list.map(({ kind, value }) => `${kind} ${value}`);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text.length).toBeLessThan(LONGEST_KEY);
  }
  for (const other of [record, usual]) {
    const found = match(record, other, { children: 10_000 });
    expect(Number.isFinite(found.bits)).toBe(true);
    expect(explain(found).every(({ words }) => words.length > 0)).toBe(true);
    judge(other, [{ record, personId: 'p1' }], { children: 10_000 });
  }
};

describe('whatever is typed', () => {
  it.each(
    HOSTILE_TEXTS.map((text) => [`${JSON.stringify(text.slice(0, 24))} (${text.length})`, text] as const),
  )('%s in every field throws nothing and stays small', (_, text) => {
    expectBounded(everywhere(text));
  });

  it(
    'any text in every field throws nothing and stays small',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectBounded(everywhere(text))),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'any child throws nothing and stays small',
    () => {
      fc.assert(fc.property(identities, expectBounded), RUNS);
    },
    PATIENCE,
  );

  it('the names of what every object has are names like others', () => {
    for (const name of ['constructor', 'hasOwnProperty', 'toString', 'valueOf', '__proto__']) {
      const record = prepare({ given: name, family: name, born: '2016-04-13' });
      expect(match(record, record, { children: 10_000 }).grade).toBe('same');
      expect(match(record, usual, { children: 10_000 }).grade).not.toBe('same');
    }
  });

  it('nobody, compared with nobody, is nobody known', () => {
    const nobody = prepare({});
    expect(match(nobody, nobody, { children: 10_000 })).toMatchObject({ grade: 'different', fields: [] });
    expect(search(nobody)).toEqual({ keys: [], isCut: false });
    expect(storedKeys(nobody)).toEqual([]);
  });
});

describe('the number of children', () => {
  it.each([0, 1, -5, Number.MAX_SAFE_INTEGER])('may be %d', (children) => {
    expect(Number.isFinite(match(usual, usual, { children }).bits)).toBe(true);
  });
});
