import { describe, expect, test } from 'vitest';
import { isVerifiedNhsNumber, isVerifiedUpn } from '../../../shared/matching/verify.ts';
import type { Family } from './family.ts';
import { registryFrom } from './identifiers.ts';
import { makeFamily } from './make-family.ts';
import * as eastEuropean from './names/east-european.ts';
import { areOneName, easilyConfused } from './names/kinship.ts';
import * as muslim from './names/muslim-heritage.ts';
import * as sikhHindu from './names/sikh-hindu.ts';
import { placesFor } from './places.ts';
import { feminineOf, masculineOf } from './surnames.ts';

const addressFor = placesFor(5000);
const families: Family[] = Array.from({ length: 5000 }, (_, number) => makeFamily(2, number, addressFor));

const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]));

describe('a household', () => {
  test('is the same whatever was made before it', () => {
    expect(makeFamily(2, 4711, addressFor)).toEqual(families[4711]);
  });

  test('has children born after their mother grew up and at least ten months apart, twins excepted', () => {
    for (const { children } of families) {
      expect(children.length).toBeGreaterThan(0);
      for (const child of children) expect((child.born - child.mother.born) / 365.25).toBeGreaterThan(16.9);
      for (const [one, other] of pairsOf(children)) {
        const apart = Math.abs(one.born - other.born);
        expect(one.birth === other.birth ? apart === 0 : apart >= 300).toBe(true);
      }
    }
  });

  test('never gives two children one forename, in whatever spelling', () => {
    for (const { children } of families) {
      for (const [one, other] of pairsOf(children)) {
        expect(one.forename).not.toBe(other.forename);
        if (easilyConfused.get(one.forename)?.includes(other.forename)) continue;
        if (!/ /.test(one.forename)) expect(areOneName(one.forename, other.forename)).toBe(false);
      }
    }
  });

  test('now and then gives names that are easily confused, or an honorific to several brothers', () => {
    const pairs = families.flatMap(({ children }) => pairsOf(children));
    const confusable = pairs.filter(([one, other]) =>
      easilyConfused.get(one.forename)?.includes(other.forename),
    );
    const honoured = pairs.filter(
      ([one, other]) => one.forename.split(' ')[0] === other.forename.split(' ')[0],
    );
    expect(confusable.length).toBeGreaterThan(10);
    expect(confusable.length).toBeLessThan(pairs.length * 0.05);
    expect(honoured.length).toBeGreaterThan(5);
  });

  test('has twins with one date of birth, surname, mother and address', () => {
    const twins = families.flatMap(({ children }) =>
      pairsOf(children).filter(([one, other]) => one.birth === other.birth),
    );
    expect(twins.length).toBeGreaterThan(50);
    for (const [one, other] of twins) {
      expect(one.born).toBe(other.born);
      expect(one.mother).toBe(other.mother);
      expect(one.forename).not.toBe(other.forename);
      if (one.sex === other.sex) expect(one.surname).toBe(other.surname);
    }
  });
});

test('minority names are many: at least eighty surnames a heritage, none twice', () => {
  for (const lists of [muslim, sikhHindu, eastEuropean]) {
    const surnames = lists.SURNAMES.trim().split(/\s+/);
    expect(new Set(surnames).size).toBeGreaterThanOrEqual(80);
    expect(lists.BOYS.trim().split(/\s+/).length).toBeGreaterThanOrEqual(75);
    expect(lists.GIRLS.trim().split(/\s+/).length).toBeGreaterThanOrEqual(75);
    for (const list of [lists.SURNAMES, lists.BOYS, lists.GIRLS]) {
      const names = list.trim().split(/\s+/);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  }
});

test('a feminine surname and its masculine form belong to each other', () => {
  for (const surname of ['kowalski', 'nowicki', 'petrauskas', 'ivanov', 'georgiev']) {
    expect(feminineOf(surname)).not.toBe(surname);
    expect(masculineOf(feminineOf(surname))).toBe(surname);
  }
  expect(feminineOf('nowak')).toBe('nowak');
});

describe('identifiers', () => {
  const registry = registryFrom(7);

  test('NHS numbers are of the 999 range, verified, and each given once', () => {
    const numbers = Array.from({ length: 20_000 }, registry.nhsNumber);
    expect(numbers.every((number) => /^999\d{7}$/.test(number) && isVerifiedNhsNumber(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('unique pupil numbers carry the right letter, a local authority of nobody, and each is given once', () => {
    const numbers = Array.from({ length: 20_000 }, (_, at) => registry.upn(2010 + (at % 15)));
    expect(numbers.every((number) => /^[A-Z]99\d{10}$/.test(number) && isVerifiedUpn(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
