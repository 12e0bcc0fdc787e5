import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighed, weightOf } from '../../../functions/work-queue/same-child/weigh.ts';

const bits = fc.double({ min: -40, max: 40, noNaN: true });

describe('a weight in words', () => {
  it.each([
    [12, 'strong-for'],
    [8, 'strong-for'],
    [7.9, 'some-for'],
    [3, 'some-for'],
    [1, 'slight-for'],
    [0, 'none'],
    [-0.05, 'none'],
    [-1, 'slight-against'],
    [-3, 'some-against'],
    [-8, 'strong-against'],
  ])('of %s bits is %s', (of, words) => {
    expect(weightOf(of)).toBe(words);
  });

  it('is as strong against as the same number of bits is for', () => {
    fc.assert(
      fc.property(bits, (of) => {
        expect(weightOf(-of).replace('against', 'for')).toBe(weightOf(of).replace('against', 'for'));
      }),
    );
  });
});

describe('fields that were compared', () => {
  it('come strongest first, whichever way they speak, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(bits), (each) => {
        const given = each.map((of, at) => ({ field: `field-${at}`, bits: of }));
        const ordered = weighed(given);
        expect(ordered.map(({ field }) => field).toSorted()).toEqual(
          given.map(({ field }) => field).toSorted(),
        );
        const sizes = ordered.map((field) => Math.abs(field.bits));
        expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
      }),
    );
  });

  it('have their bits in tenths and never minus nothing', () => {
    expect(weighed([{ bits: 10.1234 }, { bits: -0.01 }]).map((field) => field.bits)).toEqual([10.1, 0]);
  });
});
