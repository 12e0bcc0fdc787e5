import fc from 'fast-check';
import type { Identity, ParentIdentity } from '../../../shared/matching/identity.ts';
import { HOSTILE_TEXTS } from './hostile.ts';

/** What nobody should type, and what somebody will. */
const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...HOSTILE_TEXTS));

const GIVEN = [
  'Amelia',
  'Emilia',
  'Ella',
  'Bella',
  'Jack',
  'Jake',
  'Mohammed',
  'Muhammad Ali',
  'Muhammad Hassan',
  'محمد',
  'Олександр',
  'Oleksandr',
  'Sohpie',
  'Sophie',
  'Thomas',
  'Tommy',
  'Alexander',
  'Baby',
  'Lily-Mae',
  'Lily Rose',
  'LilyMae',
  'Zoë',
  'Khan',
  'Frost',
  'Hassan',
  'A',
];
const FAMILY = [
  'Frost',
  'Forst',
  'Kaur Gill',
  'Kaur',
  'Khan',
  'Hassan',
  'Frost-Cole',
  'FrostCole',
  'Cole',
  'Kowalska',
  'Kowalski',
  "O'Brien",
  'Jack',
  'Amelia',
  'van der Berg',
  'Smith Jones',
  'SmithJones',
  'not known',
];
const BORN = [
  '2018-03-14',
  '2018-03-15',
  '2018-03-24',
  '2018-04-03',
  '2018-03-04',
  '2018-01-01',
  '2017-01-01',
  '2018-10-30',
  '2020-12-25',
  '2018-02-31',
];
const POSTCODES = [
  'EX4 3PQ',
  'ex43pq',
  'EX4 3PR',
  'EX4 9PQ',
  'EX2 9AA',
  'ZZ99 3VZ',
  'no fixed abode',
  '1234ABC',
  '1234',
];
const HOUSES = ['12', '21', '12 Fore Street', '12 Fore Stret', 'The Mill', 'Ivy', 'Iv', 'Ivyy', '3 Iv'];

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 4 });

const text = (...texts: readonly string[]): fc.Arbitrary<string | undefined> =>
  optional(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: hostile }));

const mother: fc.Arbitrary<ParentIdentity> = fc.record({
  given: text('Orla', 'Aisha', 'Ayesha'),
  family: text('Frost', 'Khan', 'Frost Cole'),
  born: text('1990-05-06', '1991-05-06'),
  nhsNumber: text('9990000034', '9990000042'),
});

/** At most one of the three ways to say how old a child is. */
const age: fc.Arbitrary<Pick<Identity, 'born' | 'bornIsEstimate' | 'expected'>> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      born: text(...BORN),
      bornIsEstimate: fc.constantFrom(undefined, undefined, undefined, false, true),
    }),
  },
  { weight: 1, arbitrary: fc.record({ expected: text('2018-03-20', '2018-06-01', '2021-01-05') }) },
);

/** Children of a few families, so that much agrees, with now and then something that nobody should type. */
export const identities: fc.Arbitrary<Identity> = fc
  .record({
    given: text(...GIVEN),
    family: text(...FAMILY),
    otherNames: optional(fc.array(text(...FAMILY, ...GIVEN, 'Amelia Frost'), { maxLength: 3 })).map((names) =>
      names?.filter((name) => name !== undefined),
    ),
    age,
    sex: optional(fc.constantFrom('F' as const, 'M' as const, 'U' as const)),
    postcode: text(...POSTCODES),
    house: text(...HOUSES),
    place: text('Exeter', 'Exter', 'Leeds'),
    nhsNumber: text('9990000018', '9990000026', '9990000011', '123'),
    upn: text('H801200001001', 'A123456789012', 'x'),
    phones: optional(fc.array(fc.constantFrom('07700 900123', '+44 7700 900123', '01392 496001', '1'))),
    emails: optional(fc.array(fc.constantFrom('a@example.org', 'A@example.org ', 'b@example.org', '@'))),
    mother: fc.option(mother, { nil: undefined, freq: 2 }),
  })
  .map(({ age: how, ...rest }) => ({ ...rest, ...how }));

/** Any two children, often of one family, and often one child of whom a few things were written otherwise. */
export const twoIdentities: fc.Arbitrary<readonly [Identity, Identity]> = fc.oneof(
  fc.tuple(identities, identities),
  fc
    .tuple(identities, identities, fc.subarray(['given', 'family', 'born', 'postcode', 'house', 'nhsNumber']))
    .map(([one, other, changed]): [Identity, Identity] => [
      one,
      { ...one, ...Object.fromEntries(Object.entries(other).filter(([field]) => changed.includes(field))) },
    ]),
);
