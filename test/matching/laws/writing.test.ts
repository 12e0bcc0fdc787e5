import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../shared/matching/identity.ts';
import { searchKeys, storedKeys } from '../../../shared/matching/keys.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { PATIENCE } from '../../support/arbitraries.ts';
import { RUNS } from '../support/holds.ts';
import { twoIdentities } from '../support/identities.ts';
import { matched } from '../support/rosa.ts';

/** Longer texts are cut, so that another way to write them is cut elsewhere. */
const isShort = (identity: Identity): boolean =>
  JSON.stringify(identity).length < 1_000 &&
  [identity.given, identity.family, identity.house, identity.place].every((text) => (text ?? '').length < 40);

const changed =
  (change: (text: string) => string) =>
  (identity: Identity): Identity => {
    const write = (text: string | undefined): string | undefined =>
      text === undefined ? undefined : change(text);
    return {
      ...identity,
      given: write(identity.given),
      family: write(identity.family),
      otherNames: identity.otherNames?.map(change),
      house: write(identity.house),
      place: write(identity.place),
      postcode: write(identity.postcode),
      nhsNumber: write(identity.nhsNumber),
      upn: write(identity.upn),
      emails: identity.emails?.map(change),
    };
  };

const ASCII_LETTER = /[a-zA-Z]/g;
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'î', o: 'ò', u: 'ü', c: 'ç', n: 'ñ' };
const accented = (text: string): string =>
  text.replace(ASCII_LETTER, (letter) => ACCENTED[letter.toLowerCase()] ?? letter);

const names = (change: (text: string) => string) => (identity: Identity) => ({
  ...identity,
  given: identity.given === undefined ? undefined : change(identity.given),
  family: identity.family === undefined ? undefined : change(identity.family),
});

const WAYS: readonly (readonly [string, (identity: Identity) => Identity])[] = [
  ['in capitals', changed((text) => text.replace(ASCII_LETTER, (letter) => letter.toUpperCase()))],
  ['in small letters', changed((text) => text.replace(ASCII_LETTER, (letter) => letter.toLowerCase()))],
  ['with spaces around and twice between', changed((text) => `  ${text.replaceAll(' ', '  ')}\t`)],
  ['with accents', names(accented)],
  ['with accents as characters of their own', names((text) => accented(text).normalize('NFD'))],
  ['with hyphens for spaces', names((text) => text.replaceAll(' ', '-'))],
  ['with long hyphens', names((text) => text.replaceAll('-', '–'))],
  ['with another apostrophe', names((text) => text.replaceAll("'", '’'))],
];

const keysOf = (keys: readonly { kind: string; value: string }[]): string[] =>
  keys.map(({ kind, value }) => `${kind} ${value}`).sort();

describe.each(WAYS)('a record written %s', (_, write) => {
  it(
    'matches as before',
    () => {
      fc.assert(
        fc.property(twoIdentities, ([one, other]) => {
          fc.pre(isShort(one));
          expect(matched(write(one), other)).toEqual(matched(one, other));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'has the same keys',
    () => {
      fc.assert(
        fc.property(twoIdentities, ([one]) => {
          fc.pre(isShort(one));
          const [before, after] = [prepare(one), prepare(write(one))];
          expect(keysOf(searchKeys(after))).toEqual(keysOf(searchKeys(before)));
          expect(keysOf(storedKeys(after))).toEqual(keysOf(storedKeys(before)));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

it(
  'the order of other names, telephones and e-mails tells nothing',
  () => {
    fc.assert(
      fc.property(twoIdentities, ([one, other]) => {
        fc.pre(isShort(one));
        // No more than are read.
        const few = { ...one, phones: one.phones?.slice(0, 6), emails: one.emails?.slice(0, 6) };
        const reordered = {
          ...few,
          otherNames: few.otherNames?.toReversed(),
          phones: few.phones?.toReversed(),
          emails: few.emails?.toReversed(),
        };
        expect(matched(reordered, other)).toEqual(matched(few, other));
      }),
      RUNS,
    );
  },
  PATIENCE,
);
