import { describe, expect, it } from 'vitest';
import { forenameWords, nameWords, plainLine } from '../../shared/matching/normalise-names.ts';

describe('a name in plain letters', () => {
  it.each([
    ["O'Brien", 'obrien'],
    ['O’ Brien', 'obrien'],
    ['O Brien', 'obrien'],
    ['Mc Carthy', 'mccarthy'],
    ['Mac Donald', 'macdonald'],
    ['Abdul Rahman', 'abdulrahman'],
    ['Abd el Rahman', 'abdel rahman'],
    ['Rosa O', 'rosa o'],
    ['O B', 'o b'],
    ['Łukasz', 'lukasz'],
    ['Zoë', 'zoe'],
    ['Zoe\u0308', 'zoe'],
    ['Straße', 'strasse'],
    ['Мария', 'mariya'],
    ['van der Berg', 'berg'],
    ['Al-Hassan', 'hassan'],
    ['de la Cruz', 'cruz'],
    ['bin Laden', 'laden'],
    ['De', 'de'],
    ['van der', 'van der'],
    ['Smith–Jones', 'smith jones'],
    ['Lily-Mae', 'lily mae'],
    ['  Rosa   Jane ', 'rosa jane'],
    ['Rosa (Rosie)', 'rosa rosie'],
    ['R2D2', 'r d'],
  ])('%j becomes %j', (typed, words) => {
    expect(nameWords(typed).join(' ')).toBe(words);
  });

  it('has at most six words of at most 24 letters', () => {
    expect(nameWords('a b c d e f g h')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(nameWords('x'.repeat(60))).toEqual(['x'.repeat(24)]);
    expect(nameWords(`${'y '.repeat(49)}yy Rosa`)).toEqual(['y', 'y', 'y', 'y', 'y', 'y']);
  });

  it('is read as far as its hundredth character, also in scripts whose letters become many', () => {
    expect(nameWords(`${'.'.repeat(98)}abcde`)).toEqual(['ab']);
    expect(nameWords('\ufdfa'.repeat(100)).join(' ').length).toBeLessThanOrEqual(100);
  });
});

describe('a placeholder is no name', () => {
  it.each([
    '',
    '  ',
    '-',
    '?',
    'Baby',
    'Baby Thorne',
    'BABE',
    'Newborn',
    'Unborn child',
    'Infant',
    'Bump',
    'Foetus',
    'Twin 1',
    'Triplet B',
    'Unknown',
    'Unnamed',
    'Anonymous',
    'N/A',
    'n.k.',
    'N/K',
    'TBC',
    'not known',
    'Not Given',
    'NOT RECORDED',
    'to be confirmed',
    'no name',
    'refused',
    'child',
    'Boy',
    'girl',
    'null',
    'undefined',
    'first name',
    'Surname',
    'test',
    'withheld',
    '123',
    undefined,
  ])('%j', (typed) => {
    expect(nameWords(typed)).toEqual([]);
  });

  it.each(['Babysitter', 'Rosa Baby', 'Boyd', 'Twinkle', 'Nona', 'Child Smith'])('but %j is one', (typed) => {
    expect(nameWords(typed)).not.toEqual([]);
  });
});

describe('a line of an address', () => {
  it.each([
    [' 12,  Fore Street ', '12 fore street'],
    ['St. Ives', 'st ives'],
    ["King's Road", 'kings road'],
    ['Château', 'chateau'],
    ['12A', '12a'],
  ])('%j becomes %j', (typed, line) => {
    expect(plainLine(typed)).toBe(line);
  });

  it.each([
    '',
    ' - ',
    'N/A',
    'not known',
    'Unknown',
    'No fixed abode',
    'of no fixed address',
    'NFA',
    undefined,
  ])('%j is missing', (typed) => {
    expect(plainLine(typed)).toBeUndefined();
  });

  it.each(['Of Nofixed', 'Nfar Lane', 'The Homeless Shelter, 4 Mill Lane'])('but %j is one', (typed) => {
    expect(plainLine(typed)).toBeDefined();
  });
});

describe('words that are a placeholder beside others and a surname alone', () => {
  it.each(['Young', 'Little', 'Known', 'Person', 'New'])('%s alone is a name', (typed) => {
    expect(nameWords(typed)).toEqual([typed.toLowerCase()]);
  });

  it.each(['Young Person', 'Male C', 'Other Male', 'A known B'])('%s is none', (typed) => {
    expect(nameWords(typed)).toEqual([]);
  });
});

describe('a forename', () => {
  it.each([
    ['Mr Tom', 'tom'],
    ['Dr Tom Lee', 'tom lee'],
    ['Tom Lee', 'tom lee'],
    ['Dr', 'dr'],
    ['Tom Dr', 'tom dr'],
    ['', ''],
  ])('%j is %j, without its title', (typed, words) => {
    expect(forenameWords(typed).join(' ')).toBe(words);
  });
});
