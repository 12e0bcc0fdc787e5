import { describe, expect, it } from 'vitest';
import {
  nameWords,
  normaliseNhsNumber,
  normalisePostcode,
  normaliseUpn,
} from '../../shared/matching/normalise.ts';
import { isOneSlip, jaroWinkler } from '../../shared/matching/spelling.ts';
import { isVerifiedNhsNumber, isVerifiedUpn } from '../../shared/matching/verify.ts';

describe('names in plain letters', () => {
  it.each([
    ["O'Brien", ['obrien']],
    ['O’ Brien', ['obrien']],
    ['Mc Carthy', ['mccarthy']],
    ['Łukasz', ['lukasz']],
    ['van der Berg', ['berg']],
    ['Al-Hassan', ['hassan']],
    ['Smith–Jones', ['smith', 'jones']],
    ['De', ['de']],
    ['Twin 1', []],
    ['N/A', []],
    ['  ', []],
  ])('%j becomes %j', (typed, words) => {
    expect(nameWords(typed)).toEqual(words);
  });
});

describe('postcodes and numbers', () => {
  it.each([
    ['ex43pq', 'EX4 3PQ'],
    [' EX4  3P0 ', 'EX4 3P0'],
    ['ZZ99 3VZ', undefined],
    ['no fixed abode', undefined],
    ['', undefined],
  ])('the postcode %j becomes %j', (typed, postcode) => {
    expect(normalisePostcode(typed)).toBe(postcode);
  });

  it('squeezes numbers', () => {
    expect(normaliseNhsNumber('999 000 0018')).toBe('9990000018');
    expect(normaliseNhsNumber('0000000000')).toBeUndefined();
    expect(normaliseUpn('a12345678901b')).toBe('A12345678901B');
  });

  it('tells a number that passes its check from one that does not', () => {
    expect(isVerifiedNhsNumber('9434765919')).toBe(true);
    expect(isVerifiedNhsNumber('9434765918')).toBe(false);
    expect(isVerifiedUpn('H801200001001')).toBe(true);
    expect(isVerifiedUpn('A801200001001')).toBe(false);
  });
});

describe('spelling', () => {
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['abc', 'xyz', 0],
  ])('%s and %s are %d alike', (one, other, likeness) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(likeness, 4);
  });

  it.each([
    ['sophie', 'sohpie', true],
    ['cole', 'coles', true],
    ['cole', 'cale', true],
    ['cole', 'cole', false],
    ['cole', 'celo', false],
  ])('%s and %s: one slip apart is %s', (one, other, isSlip) => {
    expect(isOneSlip(one, other)).toBe(isSlip);
  });
});
