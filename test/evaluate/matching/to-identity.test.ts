import { describe, expect, test } from 'vitest';
import type { Field } from './columns.ts';
import { readDate, toIdentity } from './to-identity.ts';

const identityOf = (values: Partial<Record<Field, readonly string[]>>) =>
  toIdentity((field) => values[field] ?? []);

describe('a date', () => {
  test.each([
    ['2016-03-09', '2016-03-09'],
    ['20160309', '2016-03-09'],
    ['09/03/2016', '2016-03-09'],
    ['9/3/2016', '2016-03-09'],
    ['March 2016', undefined],
    ['2016', undefined],
    [undefined, undefined],
  ])('%s is read as %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('a row as an identity', () => {
  test('joins several columns with a space, and lists aliases, phones and e-mail addresses', () => {
    expect(
      identityOf({
        given: ['Ann'],
        house: ['4', 'Elm Row'],
        aliases: ['Birch', 'Annie Cole; Dale'],
        phone: ['0113 4960000', '07700 900123'],
        email: ['a@example.com'],
      }),
    ).toMatchObject({
      given: 'Ann',
      house: '4 Elm Row',
      otherNames: ['Birch', 'Annie Cole', 'Dale'],
      phones: ['0113 4960000', '07700 900123'],
      emails: ['a@example.com'],
    });
  });

  test('leaves unknown what is not there', () => {
    expect(Object.values(identityOf({})).filter((value) => value !== undefined)).toEqual([]);
  });

  test('takes a date for an estimate only where the flag says so', () => {
    expect(identityOf({ born: ['2016-03-09'], bornFlag: ['estimated'] }).bornIsEstimate).toBe(true);
    expect(identityOf({ born: ['2016-03-09'], bornFlag: ['unborn'] }).bornIsEstimate).toBeUndefined();
    expect(identityOf({ bornFlag: ['estimated'] }).bornIsEstimate).toBeUndefined();
  });

  test('has an expected date only where there is no date of birth', () => {
    expect(identityOf({ expected: ['2026-03-09'] }).expected).toBe('2026-03-09');
    expect(identityOf({ born: ['2026-03-01'], expected: ['2026-03-09'] }).expected).toBeUndefined();
  });

  test('knows the mother of an unborn child', () => {
    expect(
      identityOf({ motherGiven: ['Dee'], motherFamily: ['Ash'], motherBorn: ['01/02/1996'] }).mother,
    ).toEqual({ given: 'Dee', family: 'Ash', born: '1996-02-01' });
  });

  test.each([
    ['F', 'F'],
    ['male', 'M'],
    ['U', 'U'],
    ['?', undefined],
  ])('reads the sex %s as %s', (text, sex) => {
    expect(identityOf({ sex: [text] }).sex).toBe(sex);
  });
});
