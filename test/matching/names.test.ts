import { describe, expect, it } from 'vitest';
import { bearingWords } from '../../shared/matching/bearing-name.ts';
import {
  areSpellings,
  fullFormsOf,
  isShortForm,
  standardSpelling,
} from '../../shared/matching/forename-variants.ts';
import { rowsOf, standardOf } from '../../shared/matching/name-tables.ts';
import { shareSound, soundCodes } from '../../shared/matching/phonetic.ts';
import { standardSurname } from '../../shared/matching/surname-variants.ts';

describe('spellings of a forename', () => {
  it.each([
    ['mohammed', 'muhammad'],
    ['ayesha', 'aisha'],
    ['oleksandr', 'alexander'],
    ['connor', 'conor'],
    ['rosa', 'rosa'],
    ['qqq', 'qqq'],
  ])('%s and %s are one name', (one, other) => {
    expect(areSpellings(one, other)).toBe(true);
    expect(standardSpelling(one)).toBe(standardSpelling(other));
  });

  it.each([
    ['amelia', 'emilia'],
    ['hassan', 'hussain'],
    ['daniel', 'daniela'],
    ['constructor', 'hasownproperty'],
  ])('%s and %s are two', (one, other) => {
    expect(areSpellings(one, other)).toBe(false);
  });
});

describe('short forms', () => {
  it('are of a full name, from either side, in any spelling of either', () => {
    expect(isShortForm('tommy', 'thomas')).toBe(true);
    expect(isShortForm('thomas', 'tommy')).toBe(true);
    expect(isShortForm('sasha', 'oleksandr')).toBe(true);
    expect(isShortForm('kate', 'kateryna')).toBe(true);
  });

  it('are not of each other, nor of themselves', () => {
    expect(isShortForm('tommy', 'tom')).toBe(false);
    expect(isShortForm('rosa', 'rosa')).toBe(false);
    expect(isShortForm('tommy', 'rosa')).toBe(false);
  });

  it('lead to at most two full names', () => {
    expect(fullFormsOf('tommy')).toEqual([standardSpelling('thomas')]);
    expect(fullFormsOf('alex')).toHaveLength(2);
    expect(fullFormsOf('alex')).toContain(standardSpelling('alexander'));
    expect(fullFormsOf('qqq')).toEqual([]);
  });
});

describe('spellings of a surname', () => {
  it.each([
    ['hussein', 'hussain'],
    ['smyth', 'smith'],
    ['kowalska', 'kowalski'],
    ['nowacka', 'nowacki'],
    ['zawadzka', 'zawadzki'],
    ['dostoevsky', 'dostoevski'],
    ['ivanova', 'ivanov'],
    ['sergeeva', 'sergeev'],
    ['putina', 'putin'],
    ['marina', 'marin'],
  ])('%s is %s', (one, other) => {
    expect(standardSurname(one)).toBe(standardSurname(other));
  });

  it.each([
    ['skala', 'skal'],
    ['raina', 'rain'],
    ['nova', 'nov'],
    ['kovalson', 'koval'],
    ['evalds', 'evlds'],
    ['husky', 'huski'],
    ['skyner', 'skiner'],
    ['inaname', 'inname'],
    ['sukhova', 'sukhovaa'],
  ])('%s is not %s', (one, other) => {
    expect(standardSurname(one) === standardSurname(other)).toBe(false);
  });
});

describe('the name a child is called by', () => {
  it.each([
    [['muhammad', 'ali'], ['ali']],
    [
      ['mohammed', 'ali', 'raza'],
      ['ali', 'raza'],
    ],
    [['syed', 'hassan'], ['hassan']],
    [['muhammad'], ['muhammad']],
    [
      ['rosa', 'jane'],
      ['rosa', 'jane'],
    ],
    [[], []],
  ])('of %j is %j', (given, bearing) => {
    expect(bearingWords(given)).toEqual(bearing);
  });
});

describe('how a word sounds', () => {
  it('is the first four letters of its Double Metaphone codes, each once', () => {
    expect(soundCodes('smith')).toEqual(['SM0', 'XMT']);
    expect(soundCodes('rosa')).toEqual(['RS']);
    expect(soundCodes('bartholomew')[0]).toHaveLength(4);
  });

  it('is the word itself where there is no code', () => {
    expect(soundCodes('hhhhh')).toEqual(['HHHH']);
  });

  it('is shared by names that are alike, which does not make them one', () => {
    expect(shareSound('amelia', 'emilia')).toBe(true);
    expect(shareSound('smith', 'smyth')).toBe(true);
    expect(shareSound('rosa', 'theo')).toBe(false);
  });
});

describe('a table of names', () => {
  it('has a group of names on each line, and the first stands for all', () => {
    const table = '\nann anne anna\nbob rob\n';
    expect(rowsOf(table)).toEqual([
      ['ann', 'anne', 'anna'],
      ['bob', 'rob'],
    ]);
    expect(Object.fromEntries(standardOf(table))).toEqual({
      ann: 'ann',
      anne: 'ann',
      anna: 'ann',
      bob: 'bob',
      rob: 'bob',
    });
  });
});
