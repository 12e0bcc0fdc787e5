import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerifiedNhsNumber, isVerifiedUpn } from '../../shared/matching/verify.ts';

describe('an NHS number passes its check', () => {
  it.each(['9434765919', '9990000018', '9990000026', '4010232137'])('%s', (digits) => {
    expect(isVerifiedNhsNumber(digits)).toBe(true);
  });

  it.each(['9434765918', '9990000011'])('but %s does not', (digits) => {
    expect(isVerifiedNhsNumber(digits)).toBe(false);
  });

  it('with 0 where the sum leaves nothing over', () => {
    expect(isVerifiedNhsNumber('0000000000')).toBe(true);
  });

  it('with at most one last digit, and none where the sum leaves one over', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
        const good = [...'0123456789'].filter((digit) => isVerifiedNhsNumber(nine + digit));
        const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
        expect(good).toHaveLength(sum % 11 === 1 ? 0 : 1);
      }),
    );
  });

  it('never with one digit changed or two neighbours swapped', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(9), (at, digit) => {
        const number = '9434765919';
        const typed = number.slice(0, at) + String(digit) + number.slice(at + 1);
        expect(isVerifiedNhsNumber(typed)).toBe(typed === number);
        const swapped =
          number.slice(0, at) + (number[at + 1] ?? '') + (number[at] ?? '') + number.slice(at + 2);
        expect(isVerifiedNhsNumber(swapped)).toBe(swapped === number);
      }),
    );
  });
});

describe('a unique pupil number carries the right check letter', () => {
  it.each(['H801200001001', 'X801200001002', 'L80120000100D'])('%s', (upn) => {
    expect(isVerifiedUpn(upn)).toBe(true);
  });

  it('which is one of 23, whatever the number, permanent or temporary', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}[\dA-HJ-NP-RT-Z]$/), (rest) => {
        const good = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => isVerifiedUpn(letter + rest));
        expect(good).toHaveLength(1);
        expect(good[0]).not.toMatch(/[IOS]/);
      }),
    );
  });

  it('and another one where one digit is another', () => {
    expect(isVerifiedUpn('A801200001001')).toBe(false);
    expect(isVerifiedUpn('H801200001002')).toBe(false);
    expect(isVerifiedUpn('H901200001001')).toBe(false);
  });

  it('where the letter at the end of a temporary one counts as its place in the alphabet', () => {
    const letterFor = (last: string): string | undefined =>
      [...'ABCDEFGHJKLMNPQRTUVWXYZ'].find((letter) => isVerifiedUpn(`${letter}80120000100${last}`));
    expect(letterFor('A')).toBe(letterFor('0'));
    expect(letterFor('D')).toBe(letterFor('3'));
    expect(letterFor('J')).toBe(letterFor('8'));
  });
});
