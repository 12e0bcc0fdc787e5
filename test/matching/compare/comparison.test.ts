import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../../../shared/matching/compare/comparison.ts';
import type { Identity } from '../../../shared/matching/identity.ts';
import { forenameRarity, surnameRarity } from '../../../shared/matching/name-rarity.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { NHS, ROSA } from '../support/rosa.ts';

const compared = (one: Identity, other: Identity): Comparison => compare(prepare(one), prepare(other));

const levels = (one: Identity, other: Identity): Record<string, string> =>
  Object.fromEntries(Object.entries(compared(one, other)).map(([field, { level }]) => [field, level]));

const WHOLE: Identity = {
  ...ROSA,
  house: '12',
  place: 'Exeter',
  nhsNumber: NHS,
  upn: 'H801200001001',
  phones: ['07700 900123'],
  mother: { given: 'Orla', family: 'Thorne', born: '1990-05-06' },
};

describe('two records, field by field', () => {
  it('agree in each when they are alike', () => {
    expect(levels(WHOLE, WHOLE)).toEqual({
      forename: 'exact',
      surname: 'exact',
      born: 'exact',
      sex: 'exact',
      address: 'home',
      place: 'exact',
      reach: 'exact',
      mother: 'exact',
      nhsNumber: 'exact',
      upn: 'exact',
    });
  });

  it('have nothing to compare when one is empty', () => {
    expect(new Set(Object.values(levels(WHOLE, {})))).toEqual(new Set(['missing']));
  });

  it('have names in each other’s place only where the forenames do not agree', () => {
    expect(levels({ given: 'Rosa', family: 'Thorne' }, { given: 'Thorne', family: 'Rosa' })).toMatchObject({
      forename: 'swapped',
      surname: 'swapped',
    });
    const twice = { given: 'Muhammad', family: 'Mohammed' };
    expect(levels(twice, twice)).toMatchObject({ forename: 'exact', surname: 'exact' });
    expect(levels(twice, { given: 'Mohammed', family: 'Muhammad' })).toMatchObject({ forename: 'spelling' });
  });
});

describe('names within one community', () => {
  /** What a forename tells at most beside a surname that tells as much, in bits. */
  const MOST = 6;
  const rarity = (one: Identity, other: Identity): number | undefined => compared(one, other).forename.rarity;
  const forename = (): number => forenameRarity('zarrar').exact;

  it('tell less together than apart: a forename beside a surname that is common there', () => {
    const khan = { given: 'Zarrar', family: 'Khan' };
    expect(forename()).toBeGreaterThan(MOST);
    const beside = rarity(khan, khan) ?? 0;
    expect(beside).toBeLessThan(forename());
    expect(beside).toBeGreaterThanOrEqual(MOST);
    // Never less than the forename alone.
    expect(beside + surnameRarity('khan').exact).toBeGreaterThanOrEqual(forename());
  });

  it('also where the surnames are two that are common there', () => {
    expect(rarity({ given: 'Zarrar', family: 'Khan' }, { given: 'Zarrar', family: 'Hussain' })).toBe(MOST);
  });

  it('tell as much as elsewhere where one of the two surnames is not', () => {
    const [khan, thorne] = [
      { given: 'Zarrar', family: 'Khan' },
      { given: 'Zarrar', family: 'Thorne' },
    ];
    expect(rarity(thorne, thorne)).toBe(forename());
    expect(rarity(khan, thorne)).toBe(forename());
    expect(rarity(thorne, khan)).toBe(forename());
    const both = { given: 'Zarrar', family: 'Smith Khan' };
    expect(rarity(both, khan)).toBeLessThan(forename());
    expect(rarity(khan, both)).toBeLessThan(forename());
  });

  it('tell as much as before where the forename is common anyhow', () => {
    const common = { given: 'Mohammed', family: 'Khan' };
    const alone = forenameRarity('mohammed').exact;
    expect(rarity(common, common)).toBe(Math.min(alone, MOST));
  });
});
