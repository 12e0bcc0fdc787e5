import { describe, expect, it } from 'vitest';
import { compare } from '../../shared/matching/compare/comparison.ts';
import {
  forenameSays,
  GUARDS,
  isBornClash,
  isNumberShared,
  isOneFamily,
} from '../../shared/matching/guards.ts';
import type { Identity } from '../../shared/matching/identity.ts';
import { prepare } from '../../shared/matching/record.ts';
import { FAILING_NHS, NHS, OTHER_NHS, ROSA } from './support/rosa.ts';

const compared = (one: Identity, other: Identity) => compare(prepare(one), prepare(other));
const rosas = (one: Identity, other: Identity) => compared({ ...ROSA, ...one }, { ...ROSA, ...other });

/** Guards that apply, the one that is named first. */
const guards = (one: Identity, other: Identity): string[] => {
  const comparison = rosas(one, other);
  return GUARDS.filter(({ applies }) => applies(comparison)).map(({ id }) => id);
};

describe('what a forename says', () => {
  it.each([
    ['Rosa', 'Rosa', 'agrees'],
    ['Mohammed', 'Muhammad', 'agrees'],
    ['Sophie', 'Sohpie', 'agrees'],
    ['Thomas', 'Tommy', 'agrees'],
    ['Muhammad Ali', 'Muhammad', 'little'],
    ['Rosa Jane', 'Rosa Mary', 'little'],
    ['Amelia', 'Emilia', 'little'],
    ['Rosa', 'R', 'little'],
    ['Rosa', 'Baby', 'little'],
    ['Rosa', 'Ruby', 'differs'],
    ['Rosa', 'Theo', 'differs'],
  ])('%s and %s: %s', (one, other, says) => {
    expect(forenameSays(compared({ given: one }, { given: other }))).toBe(says);
  });

  it('agrees where it is another name the child is known by, or stands in place of the surname', () => {
    expect(forenameSays(rosas({}, { given: 'Theo', otherNames: ['Rosa Bell'] }))).toBe('agrees');
    expect(forenameSays(rosas({}, { given: 'Thorne', family: 'Rosa' }))).toBe('agrees');
  });
});

describe('one family', () => {
  const apart = { family: 'Bell', postcode: 'LS1 4AA' };
  const mother = { given: 'Orla', family: 'Kettle' };

  it.each<[Identity, Identity, string]>([
    [{}, { postcode: 'LS1 4AA' }, 'surname'],
    [{}, { postcode: 'LS1 4AA', family: 'Throne' }, 'a surname but for a slip'],
    [{}, { family: 'Bell' }, 'postcode'],
    [{ house: '12' }, { family: 'Bell', house: '12' }, 'home'],
    [{ house: '12' }, { family: 'Bell', house: '12', postcode: 'EX4 3PR' }, 'home but for a slip'],
    [{ phones: ['07700 900123'] }, { ...apart, phones: ['07700 900123'] }, 'telephone'],
    [{ mother }, { ...apart, mother }, 'mother by name'],
    [
      { mother: { ...mother, born: '1990-05-06' } },
      { ...apart, mother: { ...mother, born: '1990-05-06' } },
      'mother',
    ],
  ])('is one that shares something: %j and %j (%s)', (one, other) => {
    expect(isOneFamily(rosas(one, other))).toBe(true);
  });

  it.each([
    [{}, apart],
    [{}, { ...apart, family: undefined }],
    [{}, { family: undefined, postcode: undefined }],
    [{ house: '12' }, { ...apart, house: '12' }],
    [{ house: '4 Mill Lane' }, { ...apart, house: '4 Mill Lane' }],
    [{}, { ...apart, postcode: 'EX4 3PR' }],
    [
      { phones: ['07700 900123'], mother },
      { ...apart, phones: ['07700 900456'], mother: { given: 'Ann' } },
    ],
  ])('but not %j and %j', (one, other) => {
    expect(isOneFamily(rosas(one, other))).toBe(false);
  });
});

it.each([
  [{ nhsNumber: NHS }, { nhsNumber: NHS }, true],
  [{ nhsNumber: FAILING_NHS }, { nhsNumber: FAILING_NHS }, false],
  [{ upn: 'H801200001001' }, { upn: 'H801200001001' }, true],
  [{ upn: 'A801200001001' }, { upn: 'A801200001001' }, true],
  [{ nhsNumber: NHS }, { nhsNumber: OTHER_NHS }, false],
  [{ nhsNumber: NHS }, {}, false],
])('a number is shared by %j and %j: %s', (one, other, isShared) => {
  expect(isNumberShared(rosas(one, other))).toBe(isShared);
});

it.each([
  ['2016-04-13', false],
  ['2016-04-18', false],
  ['2016-09-28', true],
  ['2003-11-29', true],
  [undefined, false],
])('13 April 2016 and %s clash: %s', (born, isClash) => {
  expect(isBornClash(rosas({}, { born }))).toBe(isClash);
});

describe('the guards', () => {
  it.each<[Identity, Identity, string[]]>([
    [{}, {}, []],
    [{}, { given: 'Ruby' }, ['twin-or-renamed', 'brother-or-sister', 'forename-differs']],
    [{}, { given: 'Ruby', born: '2016-04-18' }, ['brother-or-sister', 'forename-differs']],
    [
      {},
      { given: 'Ruby', born: '2003-11-29' },
      ['brother-or-sister', 'forename-differs', 'date-of-birth-differs'],
    ],
    [{}, { given: 'Ruby', family: 'Bell', postcode: undefined }, ['forename-differs']],
    [{}, { born: '2003-11-29' }, ['date-of-birth-differs']],
    [{}, { born: '2016-09-28' }, ['date-of-birth-differs']],
    [{}, { given: undefined }, ['forename-missing', 'forename-not-certain']],
    [{ given: 'Amelia' }, { given: 'Emilia' }, ['forename-not-certain']],
    [{ given: 'Thomas', sex: 'F' }, { given: 'Tommy', sex: 'M' }, ['sex-differs']],
    [{ sex: 'M' }, { sex: 'F' }, []],
    [{}, { given: 'Thorne', family: 'Rosa', sex: 'M' }, []],
    [{ nhsNumber: NHS }, { nhsNumber: OTHER_NHS }, ['different-nhs-numbers']],
    [{ nhsNumber: NHS }, { nhsNumber: FAILING_NHS }, []],
    [{ upn: 'H801200001001' }, { upn: 'X801200001002' }, ['different-upns']],
    [
      { nhsNumber: NHS },
      { nhsNumber: NHS, given: 'Ruby' },
      ['number-of-another-child', 'twin-or-renamed', 'brother-or-sister', 'forename-differs'],
    ],
    [
      { nhsNumber: NHS },
      { nhsNumber: NHS, born: '2003-11-29' },
      ['number-but-other-date-of-birth', 'date-of-birth-differs'],
    ],
  ])('for %j and %j are %j', (one, other, ids) => {
    const found = guards(one, other);
    expect(found.slice(0, 1)).toEqual(ids.slice(0, 1));
    expect(found).toEqual(expect.arrayContaining(ids));
  });
});

describe('names and a date of birth alone', () => {
  const apart: Identity = { family: 'Bell', postcode: 'LS1 4AA' };
  const numbered = { nhsNumber: NHS };

  it.each<[Identity, Identity, string, boolean]>([
    [{}, apart, 'family-not-shared', true],
    [numbered, { ...apart, ...numbered }, 'family-not-shared', false],
    [{}, { family: 'Bell' }, 'family-not-shared', false],
    [{}, { born: '2016-04-18', postcode: 'LS1 4AA' }, 'date-of-birth-not-exact', true],
    [numbered, { ...numbered, born: '2016-04-18', postcode: 'LS1 4AA' }, 'date-of-birth-not-exact', false],
    [{}, { born: '2016-04-18' }, 'date-of-birth-not-exact', false],
    [{}, { postcode: 'LS1 4AA' }, 'date-of-birth-not-exact', false],
    [{}, { born: undefined, postcode: 'LS1 4AA' }, 'date-of-birth-missing', true],
    [numbered, { ...numbered, born: undefined, postcode: 'LS1 4AA' }, 'date-of-birth-missing', false],
    [{}, { born: undefined }, 'date-of-birth-missing', false],
    [{ given: 'Thomas' }, { given: 'Tommy', born: undefined }, 'date-of-birth-missing', true],
  ])('for %j and %j, %s: %s', (one, other, id, applies) => {
    expect(guards(one, other).includes(id)).toBe(applies);
  });
});
