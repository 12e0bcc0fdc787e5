import fc from 'fast-check';
import type { Identity } from '../../shared/matching/identity.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '',
    '-',
    '\ud800',
    '__proto__',
    'constructor',
    '😀'.repeat(80),
    "'; DROP",
    'a'.repeat(50_000),
  ),
);
const given = fc.constantFrom(
  'Amelia',
  'Emilia',
  'Ella',
  'Bella',
  'Jack',
  'Jake',
  'Mohammed',
  'Muhammad Ali',
  'Sohpie',
  'Sophie',
  'Baby',
  'Lily-Mae',
  'Zoë',
  'A',
);
const family = fc.constantFrom(
  'Frost',
  'Forst',
  'Kaur Gill',
  'Kaur',
  'Frost-Cole',
  "O'Brien",
  'Jack',
  'van der Berg',
  'not known',
);
const born = fc.constantFrom(
  '2018-03-14',
  '2018-03-15',
  '2018-04-03',
  '2018-03-04',
  '2018-01-01',
  '2020-12-25',
  '2018-02-31',
);

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 4 });

/** Children of a few families, so that much agrees, with now and then something that nobody should type. */
export const identities: fc.Arbitrary<Identity> = fc.record({
  given: optional(fc.oneof({ weight: 9, arbitrary: given }, { weight: 1, arbitrary: hostile })),
  family: optional(fc.oneof({ weight: 9, arbitrary: family }, { weight: 1, arbitrary: hostile })),
  otherNames: optional(
    fc.array(fc.oneof(family, given, hostile, fc.constant('Amelia Frost')), { maxLength: 3 }),
  ),
  born: optional(fc.oneof({ weight: 9, arbitrary: born }, { weight: 1, arbitrary: hostile })),
  expected: fc.option(born, { nil: undefined, freq: 1 }),
  sex: optional(fc.constantFrom('F', 'M', 'U')),
  postcode: optional(
    fc.constantFrom('EX4 3PQ', 'ex43pq', 'EX4 3PR', 'EX2 9AA', 'ZZ99 3VZ', 'no fixed abode'),
  ),
  nhsNumber: optional(fc.constantFrom('9990000018', '9990000026', '9990000011', '123')),
  upn: optional(fc.constantFrom('A123456789012', 'H801200001001', 'x')),
});
