import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidNhsNumber } from '../../../shared/domain/identifiers/nhs-number.ts';
import { isValidUpn } from '../../../shared/domain/identifiers/upn.ts';

describe('an NHS number', () => {
  it.each(['9434765919', '943 476 5919', '943-476-5919', ' 9990000107 ', '9990000220'])(
    '%s passes',
    (typed) => expect(isValidNhsNumber(typed)).toBe(true),
  );

  it.each(['9434765918', '943476591', '94347659190', '', 'abcdefghij', '0000000000', '９４３４７６５９１９'])(
    '%s fails',
    (typed) => expect(isValidNhsNumber(typed)).toBe(false),
  );

  it('never passes when one digit was mistyped', () =>
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'9434765919'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(isValidNhsNumber(digits.join(''))).toBe(false);
      }),
    ));
});

describe('a UPN', () => {
  it.each(['B801200005001', 'b801200005001', 'B801 2000 05001', 'B801-2000-05001'])('%s passes', (typed) =>
    expect(isValidUpn(typed)).toBe(true),
  );

  it.each(['A801200005001', 'B80120000500', 'I801200005001', 'B999200005001', '', '8801200005001'])(
    '%s fails',
    (typed) => expect(isValidUpn(typed)).toBe(false),
  );

  it('may be temporary, with a letter at the end', () => {
    const letters = [...'ABCDEFGHJKLMNPQRTUVWXYZ'];
    expect(letters.filter((letter) => isValidUpn(`${letter}80120000500A`))).toHaveLength(1);
    expect(letters.filter((letter) => isValidUpn(`${letter}80120000500S`))).toHaveLength(0);
  });
});
