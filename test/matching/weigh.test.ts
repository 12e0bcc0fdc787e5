import { describe, expect, it } from 'vitest';
import { BASELINE } from '../../shared/matching/baseline/weights.ts';
import { type Comparison, compare } from '../../shared/matching/compare/comparison.ts';
import type { Identity } from '../../shared/matching/identity.ts';
import { match } from '../../shared/matching/match.ts';
import { prepare } from '../../shared/matching/record.ts';
import { odds, weigh } from '../../shared/matching/weigh.ts';
import { isClash, type Weights } from '../../shared/matching/weights.ts';
import { ROSA } from './support/rosa.ts';

const compared = (one: Identity, other: Identity): Comparison => compare(prepare(one), prepare(other));

/** Weights of a few fields, and nothing else said. */
const weights = (fields: Partial<Weights['fields']>): Weights => ({
  version: 'test',
  expected: { same: 0.5, household: 1 },
  fields: {
    forename: {},
    surname: {},
    born: {},
    sex: {},
    address: {},
    place: {},
    reach: {},
    mother: {},
    nhsNumber: {},
    upn: {},
    ...fields,
  },
});

describe('the weight of a field', () => {
  it('is the logarithm of how much oftener it is seen among records of one child', () => {
    const sex = { exact: { same: 1, other: 0.5, sibling: 0.25 } };
    expect(weigh(compared({ sex: 'F' }, { sex: 'F' }), weights({ sex }))).toEqual({
      fields: [{ field: 'sex', level: 'exact', bits: 1 }],
      againstUnrelated: 1,
      againstHousehold: 2,
    });
  });

  it('is for a name without a share how rare the name is', () => {
    const forename = { exact: { same: 0.5, sibling: 0.125 } };
    const comparison = compared({ given: 'Oliver' }, { given: 'Oliver' });
    expect(weigh(comparison, weights({ forename }))).toMatchObject({
      againstUnrelated: (comparison.forename.rarity ?? 0) - 1,
      againstHousehold: 2,
    });
  });

  it('is at most 18 bits for, at most 8 bits against', () => {
    const sex = {
      exact: { same: 1, other: 1e-12, sibling: 1e-12 },
      differs: { same: 1e-12, other: 1, sibling: 1 },
    };
    expect(weigh(compared({ sex: 'F' }, { sex: 'F' }), weights({ sex }))).toMatchObject({
      againstUnrelated: 18,
      againstHousehold: 18,
    });
    expect(weigh(compared({ sex: 'F' }, { sex: 'M' }), weights({ sex }))).toMatchObject({
      againstUnrelated: -8,
      againstHousehold: -8,
    });
  });

  it('never speaks against where it agrees, nor for where it differs, whatever was learned', () => {
    const sex = {
      exact: { same: 0.1, other: 1, sibling: 1 },
      differs: { same: 1, other: 0.1, sibling: 0.1 },
    };
    for (const other of ['F', 'M'] as const) {
      expect(weigh(compared({ sex: 'F' }, { sex: other }), weights({ sex }))).toMatchObject({
        againstUnrelated: 0,
        againstHousehold: 0,
      });
    }
  });

  it('is nothing at a level that the weights do not list, and for a name of which nothing is known', () => {
    expect(weigh(compared(ROSA, ROSA), weights({}))).toEqual({
      fields: [],
      againstUnrelated: 0,
      againstHousehold: 0,
    });
    const forename = { differs: { same: 0.5, sibling: 0.5 } };
    expect(
      weigh(compared({ given: 'Rosa' }, { given: 'Theo' }), weights({ forename })).againstUnrelated,
    ).toBe(-1);
  });

  it('is that of a missing field never, even if the weights list it', () => {
    const sex = { missing: { same: 1, other: 0.5, sibling: 0.25 } };
    expect(weigh(compared({}, {}), weights({ sex })).fields).toEqual([]);
  });

  it('stands in one order: names, date of birth, and then the rest', () => {
    const whole: Identity = {
      ...ROSA,
      place: 'Exeter',
      phones: ['07700 900123'],
      mother: { nhsNumber: '9990000034' },
      nhsNumber: '9990000018',
      upn: 'H801200001001',
    };
    expect(weigh(compared(whole, whole), BASELINE).fields.map(({ field }) => field)).toEqual([
      'forename',
      'surname',
      'born',
      'sex',
      'address',
      'place',
      'reach',
      'mother',
      'nhsNumber',
      'upn',
    ]);
  });
});

describe('the odds', () => {
  const evidence = (againstUnrelated: number, againstHousehold: number) => ({
    fields: [],
    againstUnrelated,
    againstHousehold,
  });

  it('are against all unrelated children and against the household, whichever is likelier', () => {
    // 1,024 children of whom half a record is the one looked for: 11 bits; a household of one record: 1 bit.
    expect(odds(evidence(31, 100), weights({}), 1024)).toBeCloseTo(20, 5);
    expect(odds(evidence(100, 21), weights({}), 1024)).toBeCloseTo(20, 5);
    expect(odds(evidence(31, 21), weights({}), 1024)).toBeCloseTo(19, 5);
  });

  it('fall by one bit as the store doubles', () => {
    expect(odds(evidence(31, 100), weights({}), 2048)).toBeCloseTo(19, 5);
  });

  it('are those of one child where the store is empty', () => {
    expect(odds(evidence(31, 100), weights({}), 0)).toBe(odds(evidence(31, 100), weights({}), 1));
  });

  it('stay numbers however much or little there is', () => {
    expect(odds(evidence(500, 500), weights({}), 10)).toBeGreaterThan(400);
    expect(odds(evidence(-5_000, 5_000), weights({}), 10)).toBeLessThan(-4_000);
  });
});

describe('learned weights', () => {
  it('are used in place of the shipped ones', () => {
    const record = prepare({ sex: 'F' });
    const learned = weights({ sex: { exact: { same: 1, other: 0.25, sibling: 0.25 } } });
    expect(match(record, record, { children: 10, weights: learned }).fields[0]?.bits).toBe(2);
    expect(match(record, record, { children: 10 }).fields[0]?.bits).toBeCloseTo(1, 1);
  });
});

describe('the shipped weights', () => {
  it('are shares: above 0 and at most 1', () => {
    for (const levels of Object.values(BASELINE.fields)) {
      for (const { same, other, sibling } of Object.values(levels)) {
        for (const share of [same, other ?? 1, sibling]) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it.each(['differs', 'elsewhere', 'close', 'sector', 'district', 'same-letter'])(
    '%s is a clash',
    (level) => {
      expect(isClash(level)).toBe(true);
    },
  );

  it.each(['exact', 'near', 'home', 'alike', 'initial', 'missing', 'toString'])('%s is none', (level) => {
    expect(isClash(level)).toBe(false);
  });
});
