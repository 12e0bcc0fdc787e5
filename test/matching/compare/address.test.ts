import { describe, expect, it } from 'vitest';
import { compareAddresses, comparePlaces } from '../../../shared/matching/compare/address.ts';
import type { Identity } from '../../../shared/matching/identity.ts';
import { prepare } from '../../../shared/matching/record.ts';

const level = (one: Identity, other: Identity): string => {
  const [a, b] = [prepare(one), prepare(other)];
  const there = compareAddresses(a, b).level;
  expect(compareAddresses(b, a).level).toBe(there);
  return there;
};

const AT = { postcode: 'EX4 3PQ' };

describe('two addresses', () => {
  it.each([
    [{ ...AT, house: '12' }, { postcode: 'ex43pq', house: '12' }, 'home'],
    [{ ...AT, house: '12 Fore Street' }, { ...AT, house: '12, fore street' }, 'home'],
    [{ ...AT, house: '12 Fore Street' }, { ...AT, house: '12 Fore Stret' }, 'home'],
    [{ ...AT, house: 'Honeysuckle Cottage' }, { ...AT, house: 'Honeysukle Cotage' }, 'home'],
    [AT, AT, 'postcode'],
    [{ ...AT, house: '12' }, AT, 'postcode'],
    [{ ...AT, house: '12' }, { ...AT, house: '14' }, 'neighbour'],
    [{ ...AT, house: '12' }, { ...AT, house: '12 Fore Street' }, 'neighbour'],
    [{ ...AT, house: '12' }, { postcode: 'EX4 3PR', house: '12' }, 'home-but-slip'],
    [{ ...AT, house: '12' }, { postcode: 'EX4 3PR', house: '14' }, 'postcode-but-slip'],
    [AT, { postcode: 'EX4 3QP' }, 'postcode-but-slip'],
    [AT, { postcode: 'EX4 3AB' }, 'sector'],
    [AT, { postcode: 'EX4 9AB' }, 'district'],
    [AT, { postcode: 'EX44 9AB' }, 'differs'],
    [AT, { postcode: 'LS1 4AA' }, 'differs'],
    [{ postcode: '1234 ABC' }, { postcode: '1234' }, 'differs'],
    [{ postcode: '12345' }, { postcode: '98765' }, 'differs'],
    [{ ...AT, house: 'Iv' }, { ...AT, house: 'Ivy' }, 'neighbour'],
    [AT, {}, 'missing'],
    [{}, {}, 'missing'],
  ] as const)('%j and %j: %s', (one, other, expected) => {
    expect(level(one, other)).toBe(expected);
  });
});

describe('a first line without a postcode, or with another', () => {
  it.each([
    [{ house: '12 Fore Street' }, { house: '12 FORE STREET' }, 'house-line'],
    [{ house: '12 Fore Street' }, { ...AT, house: '12 Fore Street' }, 'house-line'],
    [{ ...AT, house: '12 Fore Street' }, { postcode: 'LS1 4AA', house: '12 fore stret' }, 'house-line'],
    [{ house: '12' }, { house: '12' }, 'house-number'],
    [{ house: '12a' }, { house: '12A' }, 'house-number'],
    [{ house: '12' }, { house: '14' }, 'missing'],
    [{ house: '12' }, { house: '13' }, 'missing'],
    [{ house: '12' }, AT, 'missing'],
    [{ ...AT, house: '12' }, { postcode: 'LS1 4AA', house: '12' }, 'differs'],
    [{ ...AT, house: '4 Mill Lane' }, { postcode: 'LS1 4AA', house: '9 Chapel Row' }, 'elsewhere'],
    [{ ...AT, house: '4' }, { postcode: 'LS1 4AA', house: '9 Chapel Row' }, 'differs'],
    [{ ...AT, house: '4 Mill Lane' }, { postcode: 'EX4 3AB', house: '9 Chapel Row' }, 'sector'],
  ] as const)('%j and %j: %s', (one, other, expected) => {
    expect(level(one, other)).toBe(expected);
  });
});

describe('no fixed abode', () => {
  it.each(['no fixed abode', 'NFA', 'No Fixed Address', 'Of no fixed abode', 'unknown', 'homeless', 'N/K'])(
    '%s is no address that two children could share',
    (house) => {
      expect(level({ house, place: house, postcode: house }, { house, place: house, postcode: house })).toBe(
        'missing',
      );
      expect(comparePlaces(prepare({ place: house }), prepare({ place: house })).level).toBe('missing');
    },
  );

  it('neither is the postcode that stands for it', () => {
    expect(level({ postcode: 'ZZ99 3VZ' }, { postcode: 'ZZ99 3VZ' })).toBe('missing');
  });
});

it.each([
  ['Exeter', 'EXETER', 'exact'],
  ['St. Ives', 'St Ives', 'exact'],
  ['Exeter', 'Exter', 'near'],
  ['Scarborough', 'Scarbrouh', 'near'],
  ['Exeter', 'Leeds', 'differs'],
  ['Exeter', undefined, 'missing'],
  [undefined, 'Exeter', 'missing'],
])('the towns %s and %s: %s', (one, other, expected) => {
  expect(comparePlaces(prepare({ place: one }), prepare({ place: other })).level).toBe(expected);
});
