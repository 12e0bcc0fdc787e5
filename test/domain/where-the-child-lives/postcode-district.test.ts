import fc from 'fast-check';
import { expect, it } from 'vitest';
import { postcodeDistrict } from '../../../shared/domain/where-the-child-lives/postcode-district.ts';

it.each([
  ['EX4 3PQ', 'EX4'],
  ['ex51 1ab', 'EX51'],
  ['EX511AB', 'EX51'],
  ['EX5 1AB', 'EX5'],
  [' ex5 11 ab ', 'EX51'],
  ['SW1A 1AA', 'SW1A'],
  ['M1 1AA', 'M1'],
  ['EX51', 'EX51'],
  ['somewhere', undefined],
  ['EX51 1', undefined],
  ['', undefined],
  [undefined, undefined],
])('the district of %o is %o', (postcode, district) => expect(postcodeDistrict(postcode)).toBe(district));

it('is the same however a postcode is spaced and written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('EX5', 'EX51', 'M1', 'SW1A'),
      fc.constantFrom('1AB', '9ZZ'),
      (outward, inward) => {
        for (const typed of [`${outward} ${inward}`, `${outward}${inward}`.toLowerCase()]) {
          expect(postcodeDistrict(typed)).toBe(outward);
        }
      },
    ),
  );
});

it('reads anything typed without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(postcodeDistrict(typed) ?? 'X1').toMatch(/^[A-Z]{1,2}\d/);
    }),
  );
});
