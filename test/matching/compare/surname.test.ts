import { describe, expect, it } from 'vitest';
import type { Compared } from '../../../shared/matching/compare/level.ts';
import { compareSurnames } from '../../../shared/matching/compare/surname.ts';
import type { Identity } from '../../../shared/matching/identity.ts';
import { surnameRarity } from '../../../shared/matching/name-rarity.ts';
import { prepare } from '../../../shared/matching/record.ts';

const people = (one: Identity, other: Identity): Compared => compareSurnames(prepare(one), prepare(other));

const compared = (one: string | undefined, other: string | undefined): Compared =>
  people({ family: one }, { family: other });

const smith = (): number => surnameRarity('smith').exact;
const thorne = (): number => surnameRarity('thorne').exact;
const soundsLikeThorne = (): number => surnameRarity('thorne').sound;

describe('two surnames', () => {
  it.each([
    ['Thorne', 'THORNE', 'exact'],
    ["O'Brien", 'OBrien', 'exact'],
    ['O Brien', 'O’Brien', 'exact'],
    ['Mc Carthy', 'McCarthy', 'exact'],
    ['Van der Berg', 'Berg', 'exact'],
    ['Al-Hassan', 'Hassan', 'exact'],
    ['Łukasz', 'Lukasz', 'exact'],
    ['Smith Thorne', 'Thorne-Smith', 'exact'],
    ['Smith-Thorne', 'SmithThorne', 'exact'],
    ['Smith-Thorne', 'Thorne', 'part'],
    ['Thorne-Smith', 'Smith-Thorn', 'part'],
    ['Kaur Gill', 'Kaur Dhillon', 'part'],
    ['Hussain', 'Hussein', 'spelling'],
    ['Smith', 'Smyth', 'spelling'],
    ['Kowalski', 'Kowalska', 'spelling'],
    ['Petrov', 'Petrova', 'spelling'],
    ['Thorne', 'Throne', 'near'],
    ['Thorne', 'Thorn', 'near'],
    ['Abcd', 'Abce', 'near'],
    ['Wright', 'Rite', 'alike'],
    ['Cole', 'Coal', 'alike'],
    ['Abc', 'Abd', 'differs'],
    ['Abc', 'Abcd', 'differs'],
    ['Thorne', 'Bell', 'differs'],
    ['Thorne', 'not known', 'missing'],
    [undefined, 'Thorne', 'missing'],
    [undefined, undefined, 'missing'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(compared(one, other).level).toBe(level);
    expect(compared(other, one)).toEqual(compared(one, other));
  });
});

describe('former names and aliases', () => {
  it('count as a part of the surname, whichever record has them', () => {
    const level = (one: Identity, other: Identity): string => people(one, other).level;
    expect(level({ family: 'Thorne', otherNames: ['Bell'] }, { family: 'Bell' })).toBe('part');
    expect(level({ family: 'Thorne' }, { family: 'Bell', otherNames: ['Rosa Thorne'] })).toBe('part');
    expect(
      level({ family: 'Bell', otherNames: ['Adams'] }, { family: 'Thorne', otherNames: ['Adams'] }),
    ).toBe('part');
    expect(level({ otherNames: ['Bell'] }, { family: 'Bell' })).toBe('part');
    expect(level({ otherNames: ['Bell'] }, { otherNames: ['Bell'] })).toBe('part');
  });

  it('do not lower a surname that is the same', () => {
    expect(people({ family: 'Thorne', otherNames: ['Bell'] }, { family: 'Thorne' }).level).toBe('exact');
  });

  it('of one record alone are nothing to compare', () => {
    expect(people({ otherNames: ['Bell'] }, {}).level).toBe('missing');
  });
});

describe('how telling a shared surname is', () => {
  it('is how rare it is, and of several words how rare the rarest', () => {
    expect(compared('Smith', 'Smith').rarity).toBe(smith());
    expect(compared('Smith Thorne', 'Thorne Smith').rarity).toBe(thorne());
    expect(thorne()).toBeGreaterThan(smith());
  });

  it('is that of the commonest way to write it, where two words are written as one', () => {
    expect(compared('Smith-Jones', 'SmithJones').rarity).toBe(
      Math.max(smith(), surnameRarity('jones').exact),
    );
  });

  it('is that of the part that is shared', () => {
    expect(compared('Smith-Thorne', 'Smith-Bell').rarity).toBe(smith());
    expect(compared('Smith-Thorne', 'Thorne-Smith-Bell').rarity).toBe(thorne());
  });

  it('is that of all spellings, or of all names that sound like it, where it is not the same', () => {
    expect(compared('Smith', 'Smyth').rarity).toBe(surnameRarity('smith').spellings);
    expect(compared('Thorne', 'Throne').rarity).toBe(soundsLikeThorne());
    expect(compared('Wright', 'Rite').rarity).toBe(surnameRarity('wright').sound);
    expect(soundsLikeThorne()).toBeLessThan(thorne());
  });

  it('is nothing where nothing is shared', () => {
    expect(compared('Thorne', 'Bell')).toEqual({ level: 'differs' });
  });
});
