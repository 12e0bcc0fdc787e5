import { describe, expect, it } from 'vitest';
import { compareForenames, FORENAME_LEVELS } from '../../../shared/matching/compare/forename.ts';
import type { Compared } from '../../../shared/matching/compare/level.ts';
import { forenameRarity } from '../../../shared/matching/name-rarity.ts';
import { prepare } from '../../../shared/matching/record.ts';

const compared = (
  one: string | undefined,
  other: string | undefined,
  otherNames: { one?: string[]; other?: string[] } = {},
): Compared =>
  compareForenames(
    prepare({ given: one, otherNames: otherNames.one }),
    prepare({ given: other, otherNames: otherNames.other }),
  );

const level = (...names: Parameters<typeof compared>): string => compared(...names).level;

describe('two forenames of one word', () => {
  it.each([
    ['Rosa', 'ROSA', 'exact'],
    ['Zoë', 'Zoe', 'exact'],
    ['Мария', 'Mariya', 'exact'],
    ['Mohammed', 'Muhammad', 'spelling'],
    ['محمد', 'Muhammad', 'spelling'],
    ['فاطمة', 'Fatima', 'spelling'],
    ['Юлия', 'Julia', 'spelling'],
    ['Олександр', 'Alexander', 'spelling'],
    ['Aisha', 'Ayesha', 'spelling'],
    ['Conor', 'Connor', 'spelling'],
    ['Thomas', 'Tommy', 'short-form'],
    ['Tommy', 'Thomas', 'short-form'],
    ['Tommy', 'Tom', 'alike'],
    ['Kwame', 'Kweku', 'same-letter'],
    ['Ameerul', 'Amirul', 'spelling'],
    ['Ellie', 'Eli', 'alike'],
    ['Mary', 'Marie', 'alike'],
    ['Rosa', 'Ruby', 'same-letter'],
    ['Rosa', 'Theo', 'differs'],
    ['Rosa', 'Baby', 'missing'],
    [undefined, 'Rosa', 'missing'],
    [undefined, undefined, 'missing'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(level(one, other)).toBe(expected);
  });
});

describe('a slip in the spelling', () => {
  it.each([
    ['Sophie', 'Sohpie', 'two letters swapped'],
    ['Robin', 'Robinu', 'a vowel added that makes no name'],
    ['Sophie', 'Sopie', 'a letter left out'],
    ['Isla', 'Ixla', 'a letter changed that makes no name of a common one'],
    ['Olivia', 'Olivi', 'the last vowel of a common name left out'],
    ['Oluwatobi', 'Oluwatbi', 'a letter left out of a name that no table knows'],
    ['Qwasir', 'Qwsair', 'two letters swapped in a name that no table knows'],
    ['Christopher', 'Christxphxr', 'two letters changed in a long name'],
    ['Josep', 'Josepx', 'a consonant added at the end'],
  ])('%s and %s are one name mistyped: %s', (one, other) => {
    expect(level(one, other)).toBe('near');
    expect(level(other, one)).toBe('near');
  });

  it.each([
    ['Ella', 'Bella', 'both are common names'],
    ['Amelia', 'Emilia', 'both are common names'],
    ['Alisha', 'Aisha', 'both are common names'],
    ['Mia', 'Maya', 'both are common names'],
    ['Aiden', 'Jayden', 'both are common names'],
    ['Jake', 'Jack', 'both are common names'],
    ['Hassan', 'Hussain', 'both are common names'],
    ['Oliver', 'Olivia', 'both are common names'],
    ['Petr', 'Petra', 'a vowel at the end makes another name'],
    ['Adrian', 'Adriana', 'a vowel at the end makes another name'],
    ['Tim', 'Tom', 'too short for a letter changed'],
    ['Oluwatobi', 'Oluwatoni', 'names that no table knows, and twins bear such'],
    ['Harjit', 'Harjot', 'names that no table knows, and twins bear such'],
    ['Florin', 'Florina', 'a vowel at the end makes another name'],
    ['Bartholomew', 'Vartholomaw', 'two letters changed, one of them the first'],
  ])('%s and %s are only alike: %s', (one, other) => {
    expect(level(one, other)).toBe('alike');
    expect(level(other, one)).toBe('alike');
  });

  it.each([
    ['Al', 'La'],
    ['Zo', 'Oz'],
  ])('%s and %s are too short to be a slip', (one, other) => {
    expect(level(one, other)).toBe('differs');
  });
});

describe('an initial', () => {
  it.each([
    ['R', 'Rosa', 'initial'],
    ['Rosa', 'R.', 'initial'],
    ['R', 'R', 'initial'],
    ['R', 'Theo', 'differs'],
    ['Theo', 'R', 'differs'],
    ['R', 'T', 'differs'],
  ])('%s and %s: %s, and how rare it is tells nothing', (one, other, expected) => {
    expect(compared(one, other)).toEqual({ level: expected });
  });
});

describe('forenames of several words', () => {
  it.each([
    ['Lily-Mae', 'lily mae', 'exact'],
    ['Lily Mae', 'Lilymae', 'exact'],
    ['Abdul Rahman', 'Abdulrahman', 'exact'],
    ['Rosa Jane', 'Rosa', 'exact'],
    ['Rosa', 'Rosa Jane', 'exact'],
    ['Rosa Jane', 'Rosa J', 'exact'],
    ['Rosa Jane', 'Rosa Jayne', 'exact'],
    ['Rosa Jane', 'Rorsa Jane', 'near'],
    ['Rosa Jane', 'Rosa Mary', 'middle-name-differs'],
    ['Rosa Thomas', 'Rosa Tommy', 'exact'],
    ['Thomas Jane', 'Tommy', 'short-form'],
    ['Lily-Mae', 'Lily-Rose', 'middle-name-differs'],
    ['Rosa Jane', 'Jane', 'alike'],
    ['Jane', 'Rosa Jane', 'alike'],
    ['Rosa Jane', 'Ruby Jane', 'same-letter'],
    ['Rosa Jane', 'Theo', 'differs'],
    ['Rosa Jane', 'not known', 'missing'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(level(one, other)).toBe(expected);
    expect(level(other, one)).toBe(expected);
  });
});

describe('a first name that brothers share', () => {
  it.each([
    ['Muhammad Ali', 'Ali', 'exact', 'the second is the one he is called by'],
    ['Muhammad Ali', 'Mohammed Ali', 'exact', 'the second is the same'],
    ['Muhammad Ali', 'Mohammed Aly', 'spelling', 'the second is spelt otherwise'],
    ['Muhammad Ali', 'Muhammad Ali Raza', 'exact', 'a third name is not known to one'],
    ['Muhammad Ali Raza', 'Muhammad Ali Khan', 'middle-name-differs', 'the third differs'],
    ['Muhammad Ali', 'Muhammad', 'shared-first-name', 'it may be any of the brothers'],
    ['Mohammed', 'Muhammad Ali', 'shared-first-name', 'it may be any of the brothers'],
    ['Muhammad Ali', 'Muhammad Hassan', 'middle-name-differs', 'brothers'],
    ['Syed Hassan', 'Syed Hussain', 'middle-name-differs', 'brothers'],
    ['Muhammad Ali', 'Hassan', 'differs', 'two names'],
    ['Amelia Jane', 'Emilia Jane', 'alike', 'not such a name'],
  ])('%s and %s: %s (%s)', (one, other, expected) => {
    expect(level(one, other)).toBe(expected);
    expect(level(other, one)).toBe(expected);
  });
});

describe('another name the child is known by', () => {
  it('counts when it is the forename of the other record, whichever of the two has it', () => {
    expect(level('Rosa', 'Theo', { other: ['Rosa Smith'] })).toBe('other-name');
    expect(level('Theo', 'Rosa', { one: ['Rosa Smith'] })).toBe('other-name');
    expect(level('Mohammed', 'Theo', { other: ['Sam Bell', 'Muhammad Smith'] })).toBe('other-name');
    expect(level('Mohammed', 'Theo', { other: ['Muhammad Smith', 'Sam Bell'] })).toBe('other-name');
    expect(level(undefined, 'Rosa', { one: ['Rosa Smith'] })).toBe('other-name');
  });

  it('counts less than the forename itself', () => {
    expect(level('Rosa', 'Rosa', { one: ['Rosa Smith'], other: ['Rosa Smith'] })).toBe('exact');
    expect(level('Thomas', 'Tommy', { one: ['Tommy Smith'] })).toBe('short-form');
  });

  it('counts more than a forename that is only alike', () => {
    expect(level('Amelia', 'Emilia', { one: ['Emilia Smith'] })).toBe('other-name');
  });

  it('does not count when it is a single word, which may be a surname, or shared only by other names', () => {
    expect(level('Rosa', 'Theo', { other: ['Rosa'] })).toBe('differs');
    expect(level('Ruby', 'Theo', { one: ['Rosa Smith'], other: ['Rosa Jones'] })).toBe('differs');
    expect(level(undefined, undefined, { one: ['Rosa Smith'], other: ['Rosa Jones'] })).toBe('missing');
  });
});

describe('how telling a shared forename is', () => {
  const rarity = (...names: Parameters<typeof compared>): number | undefined => compared(...names).rarity;

  it('is how rare the name is, where it is the same or a short form', () => {
    expect(rarity('Rosa', 'Rosa')).toBe(forenameRarity('rosa').exact);
    expect(rarity('Thomas', 'Tommy')).toBe(forenameRarity('thomas').exact);
    expect(rarity('Tommy', 'Thomas')).toBe(forenameRarity('thomas').exact);
    expect(rarity('Sophia', 'Sophia')).toBe(forenameRarity('sophia').exact);
    expect(forenameRarity('sophia').exact).toBeGreaterThan(forenameRarity('sophia').spellings);
    expect(rarity('Muhammad Zarrar', 'Zarrar')).toBe(forenameRarity('zarrar').exact);
  });

  it('is how rare all its spellings together are, where it is another spelling', () => {
    expect(rarity('Mohammed', 'Muhammad')).toBe(forenameRarity('muhammad').spellings);
    expect(rarity('Muhammad', 'Muhammad Ali')).toBe(forenameRarity('muhammad').spellings);
    expect(rarity('Rosa', 'Theo', { other: ['Rosa Smith'] })).toBe(
      Math.min(forenameRarity('rosa').spellings, forenameRarity('theo').spellings),
    );
  });

  it('is how rare all names of that sound are, where it is mistyped or alike', () => {
    expect(rarity('Sophie', 'Sohpie')).toBe(forenameRarity('sophie').sound);
    expect(rarity('Sohpie', 'Sophie')).toBe(forenameRarity('sophie').sound);
    expect(rarity('Amelia', 'Emilia')).toBe(forenameRarity('amelia').sound);
  });

  it('is nothing where the names differ or are missing', () => {
    expect(compared('Rosa', 'Theo')).toEqual({ level: 'differs' });
    expect(compared('Rosa', 'Ruby')).toEqual({ level: 'same-letter' });
    expect(compared('Rosa', undefined)).toEqual({ level: 'missing' });
  });
});

it('the levels stand nearest first', () => {
  expect(FORENAME_LEVELS.slice(0, 5)).toEqual(['exact', 'spelling', 'near', 'short-form', 'other-name']);
  expect(FORENAME_LEVELS.at(-1)).toBe('differs');
});
