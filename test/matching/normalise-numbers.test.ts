import { describe, expect, it } from 'vitest';
import {
  normaliseDate,
  normaliseEmail,
  normaliseNhsNumber,
  normalisePhone,
  normalisePostcode,
  normaliseUpn,
  squeeze,
} from '../../shared/matching/normalise-numbers.ts';

const far = (start: string): string => start.padEnd(100, ' ');

describe('a postcode', () => {
  it.each([
    ['ex43pq', 'EX4 3PQ'],
    [' EX4  3P0 ', 'EX4 3P0'],
    ['M1 1AA', 'M1 1AA'],
    ['SW1A 1AA', 'SW1A 1AA'],
    ['ＥＸ４ ３ＰＱ', 'EX4 3PQ'],
    ['D02 AF30', 'D02A F30'],
    ['EX4A', 'E X4A'],
    ['12345', '12345'],
    ['12345678', '12345678'],
    ['EX4', undefined],
    ['123', undefined],
    ['123456789', undefined],
    ['ZZ99 3VZ', undefined],
    ['zz993wz', undefined],
    ['no fixed', undefined],
    ['EXETER', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j becomes %j', (typed, postcode) => {
    expect(normalisePostcode(typed)).toBe(postcode);
  });
});

describe('an NHS number', () => {
  it.each([
    ['999 000 0018', '9990000018'],
    ['999-000-0018', '9990000018'],
    ['9990000011', '9990000011'],
    ['0000000000', undefined],
    ['1111111111', undefined],
    ['999000001', undefined],
    ['99900000181', undefined],
    ['A990000018', undefined],
    [undefined, undefined],
  ])('%j becomes %j', (typed, digits) => {
    expect(normaliseNhsNumber(typed)).toBe(digits);
  });
});

describe('a unique pupil number', () => {
  it.each([
    ['a82345678901b', 'A82345678901B'],
    ['H80 1200 001001', 'H801200001001'],
    ['1801200001001', undefined],
    ['H80120000100', undefined],
    ['H8012000010011', undefined],
    ['HH01200001001', undefined],
    ['xH801200001001', undefined],
    [undefined, undefined],
  ])('%j becomes %j', (typed, upn) => {
    expect(normaliseUpn(typed)).toBe(upn);
  });
});

describe('a telephone number', () => {
  it.each([
    ['07700 900123', '700900123'],
    ['+44 (0)7700 900123', '700900123'],
    ['0044 7700900123', '700900123'],
    ['01392 496001 (mum)', '392496001'],
    ['700900123', '700900123'],
    ['00000000000', undefined],
    ['12345678', undefined],
    ['none', undefined],
    [undefined, undefined],
  ])('%j becomes %j', (typed, digits) => {
    expect(normalisePhone(typed)).toBe(digits);
  });
});

describe('an e-mail address', () => {
  it.each([
    [' Orla@Example.org ', 'orla@example.org'],
    ['orla at example.org', undefined],
    ['orla@', undefined],
    ['@example.org', undefined],
    ['orla@example@org', undefined],
    ['or la@example.org', undefined],
    [undefined, undefined],
  ])('%j becomes %j', (typed, email) => {
    expect(normaliseEmail(typed)).toBe(email);
  });
});

describe('a date', () => {
  it.each([
    ['2016-04-13', '2016-04-13'],
    [' 2016-02-29 ', '2016-02-29'],
    ['2015-02-29', undefined],
    ['2016-02-31', undefined],
    ['2016-13-01', undefined],
    ['2016-00-10', undefined],
    ['13/04/2016', undefined],
    ['2016-4-13', undefined],
    ['2016-04-13T00:00', undefined],
    ['+2016-04-13', undefined],
    [undefined, undefined],
  ])('%j becomes %j', (typed, date) => {
    expect(normaliseDate(typed)).toBe(date);
  });
});

describe('what is read of a long text', () => {
  it('is its first hundred characters', () => {
    expect(squeeze('x'.repeat(500))).toHaveLength(100);
    expect(normaliseDate(far('2016-04-13'))).toBe('2016-04-13');
    expect(normaliseDate(`${far('2016-04-13')}x`)).toBe('2016-04-13');
    expect(normaliseEmail(`${far('orla@example.org')}@`)).toBe('orla@example.org');
    expect(normaliseEmail(`${'a'.repeat(200)}@example.org`)).toBeUndefined();
  });

  it('is letters and digits alone', () => {
    expect(squeeze(' a-1.b_2\u0000')).toBe('A1B2');
    expect(squeeze(undefined)).toBe('');
  });
});

describe('digits that stand for a number nobody knows', () => {
  it.each(['1111111111', '0123456789', '3456789012', '3210987654', '1234567801'])(
    '%s is no NHS number',
    (typed) => {
      expect(normaliseNhsNumber(typed)).toBeUndefined();
    },
  );

  it('are no pupil number behind its letter', () => {
    expect(normaliseUpn('A111111111111')).toBeUndefined();
  });

  it.each([
    ['77009001', undefined],
    ['07700 000000', undefined],
    ['000000123', '000000123'],
  ])('of the telephone number %s, %s is left', (typed, left) => {
    expect(normalisePhone(typed)).toBe(left);
  });
});
