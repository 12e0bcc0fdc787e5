import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNearSpelling,
  isOneSlip,
  isResembling,
  isTwoSwapped,
  jaroWinkler,
} from '../../shared/matching/spelling.ts';

describe('Jaro-Winkler likeness', () => {
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['dixon', 'dixonabc', 0.925],
    ['abcvwxyz', 'cabvwxyz', 0.9375],
    ['jellyfish', 'smellyfish', 0.8963],
    ['crate', 'trace', 0.7333],
    ['ab', 'ba', 0],
    ['abc', 'xyz', 0],
    ['', 'abc', 0],
    ['abc', '', 0],
    ['abc', 'abc', 1],
    ['', '', 1],
  ])('%j and %j are %d alike', (one, other, likeness) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(likeness, 4);
  });

  it('is between 0 and 1, and 1 only for the same word', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const likeness = jaroWinkler(one, other);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(likeness === 1).toBe(one === other);
      }),
    );
  });
});

describe('one slip', () => {
  it.each([
    ['sophie', 'sohpie', true, 'two neighbours swapped'],
    ['cole', 'coles', true, 'a letter added at the end'],
    ['cole', 'scole', true, 'a letter added at the start'],
    ['cole', 'coale', true, 'a letter added within'],
    ['cole', 'cale', true, 'a letter changed'],
    ['cole', 'dole', true, 'the first letter changed'],
    ['cole', 'cold', true, 'the last letter changed'],
    ['ab', 'ba', true, 'two letters swapped'],
    ['cole', 'cole', false, 'the same'],
    ['cole', 'celo', false, 'two letters that are no neighbours'],
    ['cole', 'colesy', false, 'two letters added'],
    ['cole', 'ocel', false, 'two swaps'],
    ['cole', 'cares', false, 'more than one'],
    ['cole', 'care', false, 'two letters changed'],
    ['abcd', 'abdcx', false, 'a swap and a letter'],
    ['abcd', 'badx', false, 'a swap and a letter'],
  ])('between %s and %s: %s (%s)', (one, other, isSlip) => {
    expect(isOneSlip(one, other)).toBe(isSlip);
    expect(isOneSlip(other, one)).toBe(isSlip);
  });

  it('may be two neighbours swapped, and nothing else beside', () => {
    expect(isTwoSwapped('sophie', 'sohpie')).toBe(true);
    expect(isTwoSwapped('sophie', 'sohpix')).toBe(false);
    expect(isTwoSwapped('sophie', 'sophie')).toBe(false);
    expect(isTwoSwapped('sophie', 'sohpies')).toBe(false);
    expect(isTwoSwapped('abx', 'bay')).toBe(false);
    expect(isTwoSwapped('ab', 'bc')).toBe(false);
    expect(isTwoSwapped('ab', 'ca')).toBe(false);
  });
});

describe('words near in spelling', () => {
  it.each([
    ['bartholomew', 'bartholemaw', true, true],
    ['hollingworth', 'holingworth', true, true],
    ['thorne', 'thornton', false, true],
    ['thorne', 'bell', false, false],
    ['bell', 'bellson', false, true],
    ['bel', 'bell', false, false],
    ['bell', 'bel', false, false],
    ['abcd', 'abcdefghi', false, false],
    ['abcde', 'abcdefghi', false, true],
  ])('%s and %s: near is %s, alike is %s', (one, other, isNear, isAlike) => {
    expect([isNearSpelling(one, other), isNearSpelling(other, one)]).toEqual([isNear, isNear]);
    expect([isResembling(one, other), isResembling(other, one)]).toEqual([isAlike, isAlike]);
  });

  it('are so from either side', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(isNearSpelling(one, other)).toBe(isNearSpelling(other, one));
        expect(isResembling(one, other)).toBe(isResembling(other, one));
        if (isNearSpelling(one, other)) expect(isResembling(one, other)).toBe(true);
      }),
    );
  });
});
