import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../shared/matching/identity.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { PATIENCE } from '../../support/arbitraries.ts';
import { holds, RUNS, rankOf } from '../support/holds.ts';
import { twoIdentities } from '../support/identities.ts';
import { matched } from '../support/rosa.ts';

/** Weights are sums of logarithms. */
const HAIR = 1e-9;

/** What two records agree on, as if both had been told one more thing. */
const AGREEING: readonly Partial<Identity>[] = [
  { given: 'Jaswinder' },
  { given: 'Jack' },
  { given: 'Muhammad Ali' },
  { family: 'Featherstonehaugh' },
  { family: 'Smith' },
  { family: 'Khan' },
  { born: '2018-03-14' },
  { born: '2018-01-01' },
  { sex: 'F' },
  { postcode: 'EX4 3PQ' },
  { house: '12' },
  { house: '12 Fore Street' },
  { place: 'Exeter' },
  { nhsNumber: '9990000018' },
  { nhsNumber: '9990000011' },
  { upn: 'H801200001001' },
  { phones: ['07700 900123'] },
  { emails: ['a@example.org'] },
  { mother: { given: 'Orla', family: 'Frost', born: '1990-05-06' } },
  { mother: { nhsNumber: '9990000034' } },
];

/** Two values of one field that clash, and with nothing that the two people otherwise have in common. */
const CLASHING: readonly (readonly [Partial<Identity>, Partial<Identity>])[] = [
  [{ given: 'Wolfgang' }, { given: 'Priscilla' }],
  [{ given: 'Priscilla' }, { given: 'Prudence' }],
  [{ family: 'Zebedee' }, { family: 'Thwaites' }],
  [{ born: '2003-07-19' }, { born: '2011-11-28' }],
  [{ sex: 'F' }, { sex: 'M' }],
  [{ postcode: 'LS1 4AA' }, { postcode: 'TR19 7AD' }],
  [
    { postcode: 'LS1 4AA', house: '4 Mill Lane' },
    { postcode: 'TR19 7AD', house: '9 Chapel Row' },
  ],
  [{ place: 'Truro' }, { place: 'Whitby' }],
  [{ nhsNumber: '9990000018' }, { nhsNumber: '9990000026' }],
  [{ upn: 'H801200001001' }, { upn: 'X801200001002' }],
  [{ phones: ['07700 900555'] }, { phones: ['07700 900777'] }],
  [{ mother: { given: 'Wolfgang' } }, { mother: { given: 'Priscilla' } }],
];

const without = (identity: Identity, added: Partial<Identity>): Identity => ({
  ...identity,
  ...Object.fromEntries(Object.keys(added).map((field) => [field, undefined])),
  // Other names stand in for a surname where there is none: the two are one field.
  ...('family' in added ? { otherNames: undefined } : {}),
  // A date of birth takes the place of an expected date, and telephone and e-mail are one field.
  ...('born' in added ? { expected: undefined, bornIsEstimate: undefined } : {}),
  ...('phones' in added || 'emails' in added ? { phones: undefined, emails: undefined } : {}),
});

describe('one more field', () => {
  it(
    'that agrees never lowers weight or grade',
    () => {
      fc.assert(
        fc.property(twoIdentities, fc.constantFrom(...AGREEING), ([one, other], added) => {
          const [a, b] = [without(one, added), without(other, added)];
          const [before, after] = [matched(a, b), matched({ ...a, ...added }, { ...b, ...added })];
          expect(after.bits).toBeGreaterThanOrEqual(before.bits - HAIR);
          expect(rankOf(after.grade)).toBeGreaterThanOrEqual(rankOf(before.grade));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'that clashes never raises weight or grade',
    () => {
      fc.assert(
        fc.property(twoIdentities, fc.constantFrom(...CLASHING), ([one, other], [mine, theirs]) => {
          const [a, b] = [without(one, mine), without(other, mine)];
          const [before, after] = [matched(a, b), matched({ ...a, ...mine }, { ...b, ...theirs })];
          expect(after.bits).toBeLessThanOrEqual(before.bits + HAIR);
          expect(rankOf(after.grade)).toBeLessThanOrEqual(rankOf(before.grade));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

describe('a field that a record does not have', () => {
  const HOLDERS = {
    forename: ['given', 'otherGiven'],
    surname: ['family', 'otherFamily'],
    born: ['born', 'expected'],
    sex: ['sex'],
    address: ['postcode', 'house'],
    place: ['place'],
    reach: ['reach'],
    mother: ['mother'],
    nhsNumber: ['nhs'],
    upn: ['upn'],
  } as const;

  const isField = (field: string): field is keyof typeof HOLDERS => field in HOLDERS;

  it(
    'is never evidence',
    () => {
      holds((one, other) => {
        const [a, b] = [prepare(one), prepare(other)];
        const holds = (record: typeof a, field: string): boolean =>
          isField(field) &&
          HOLDERS[field].some((part) => {
            const value = record[part];
            return Array.isArray(value) ? value.length > 0 : value !== undefined;
          });
        for (const { field } of matched(one, other).fields) {
          expect([field, holds(a, field), holds(b, field)]).toEqual([field, true, true]);
        }
      });
    },
    PATIENCE,
  );

  it(
    'weighs the same as one that says nothing: Baby, not known, no fixed abode, U, an impossible date',
    () => {
      const nothing: Identity = {
        given: 'Baby',
        family: 'not known',
        born: '2018-02-31',
        sex: 'U',
        postcode: 'no fixed abode',
        house: 'N/A',
        place: 'unknown',
        nhsNumber: '000 000 0000',
        upn: 'n/k',
        phones: ['none'],
        emails: ['-'],
      };
      fc.assert(
        fc.property(
          twoIdentities,
          fc.subarray(['given', 'family', 'sex', 'postcode', 'house', 'place', 'nhsNumber', 'upn'] as const),
          ([one, other], emptied) => {
            const missing = Object.fromEntries(emptied.map((field) => [field, undefined]));
            const said = Object.fromEntries(emptied.map((field) => [field, nothing[field]]));
            expect(matched({ ...one, ...said }, other)).toEqual(matched({ ...one, ...missing }, other));
          },
        ),
        RUNS,
      );
    },
    PATIENCE,
  );
});
