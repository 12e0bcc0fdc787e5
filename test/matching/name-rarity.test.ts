import { describe, expect, it } from 'vitest';
import {
  forenameRarity,
  isClustered,
  isKnownForename,
  surnameRarity,
} from '../../shared/matching/name-rarity.ts';

describe('how telling a forename is', () => {
  it('is more the rarer it is, and no more than 14 bits', () => {
    expect(forenameRarity('oliver').exact).toBe(6.5);
    expect(forenameRarity('olivia').exact).toBe(7);
    expect(forenameRarity('rosa').exact).toBeGreaterThan(9);
    expect(forenameRarity('qwertyuiop').exact).toBe(14);
  });

  it('is less with all its spellings, and less again with all names of that sound', () => {
    const { exact, spellings, sound } = forenameRarity('mohammed');
    expect(spellings).toBeLessThan(exact);
    expect(sound).toBeLessThanOrEqual(spellings);
    // Muhammad alone is 7.5 bits and Mohammed 8.
    expect(spellings).toBeLessThan(-Math.log2(2 ** -7.5 + 2 ** -8) + 1e-9);
    expect(sound).toBeGreaterThan(4);
  });

  it('is the same for every spelling of a name, taken together', () => {
    expect(forenameRarity('mohammed').spellings).toBe(forenameRarity('muhammad').spellings);
  });

  it('is that of the sound also for a spelling that no table knows', () => {
    const { exact, spellings, sound } = forenameRarity('jaydan');
    expect(exact).toBe(14);
    expect(spellings).toBe(14);
    expect(sound).toBe(forenameRarity('jayden').sound);
  });

  it('is that of no other name for one that no table knows the sound of', () => {
    expect(forenameRarity('zqzqzqzq')).toEqual({ exact: 14, spellings: 14, sound: 14 });
    expect(forenameRarity('')).toEqual({ exact: 14, spellings: 14, sound: 14 });
    expect(forenameRarity('constructor').exact).toBe(14);
  });
});

describe('a forename is known', () => {
  it.each(['oliver', 'rosa', 'mohammed', 'tommy'])('when at least some bear it: %s', (name) => {
    expect(isKnownForename(name)).toBe(true);
  });

  it.each(['sohpie', 'rrosa', 'qwertyuiop', 'constructor', ''])('but %j is no name', (name) => {
    expect(isKnownForename(name)).toBe(false);
  });
});

describe('how telling a surname is', () => {
  it('is more the rarer it is', () => {
    expect(surnameRarity('smith').exact).toBe(6.5);
    expect(surnameRarity('davies').exact).toBe(7.5);
    expect(surnameRarity('featherstonehaugh').exact).toBeGreaterThan(surnameRarity('smith').exact);
  });

  it('is less with its spellings and sounds', () => {
    const { exact, spellings, sound } = surnameRarity('smith');
    expect(spellings).toBeLessThan(exact);
    expect(sound).toBeLessThanOrEqual(spellings);
  });

  it('is little where many of one community bear it, however rare it is in the country', () => {
    expect(surnameRarity('kowalska')).toMatchObject({ exact: 6.5 });
    expect(surnameRarity('khan')).toMatchObject({ exact: 6.5, spellings: 6.5, sound: 6.5 });
    expect(isClustered('kowalska')).toBe(true);
    expect(isClustered('kowalski')).toBe(true);
    expect(isClustered('smith')).toBe(false);
  });
});
