import { describe, expect, it } from 'vitest';
import { compareMothers, compareReach, compareSexes } from '../../../shared/matching/compare/family.ts';
import type { Identity, ParentIdentity } from '../../../shared/matching/identity.ts';
import { prepare } from '../../../shared/matching/record.ts';

const mothers = (one: ParentIdentity | undefined, other: ParentIdentity | undefined): string => {
  const [a, b] = [prepare({ mother: one }), prepare({ mother: other })];
  const there = compareMothers(a, b).level;
  expect(compareMothers(b, a).level).toBe(there);
  return there;
};

const ORLA = { given: 'Orla', family: 'Kettle', born: '1990-05-06', nhsNumber: '9990000034' };

describe('two mothers', () => {
  it.each<[ParentIdentity | undefined, ParentIdentity | undefined, string, string]>([
    [ORLA, ORLA, 'exact', 'all agrees'],
    [
      { nhsNumber: '9990000034' },
      { given: 'Ann', nhsNumber: '999 000 0034' },
      'exact',
      'one NHS number is one woman',
    ],
    [{ given: 'Orla', born: '1990-05-06' }, ORLA, 'exact', 'forename and date of birth'],
    [
      { given: 'Orla', family: 'Bell', born: '1990-05-06' },
      { ...ORLA, nhsNumber: undefined },
      'exact',
      'married since',
    ],
    [{ given: 'Aisha', born: '1990-05-06' }, { given: 'Ayesha', born: '1990-05-06' }, 'exact', 'spelling'],
    [{ given: 'Orla', family: 'Kettle' }, ORLA, 'near', 'by name alone'],
    [{ given: 'Orla', family: 'Kettle-Bell' }, ORLA, 'near', 'by name and a part of the surname'],
    [{ given: 'Orla', family: 'Hussain' }, { given: 'Orla', family: 'Hussein' }, 'near', 'spelling'],
    [
      { given: 'Orla', family: 'Kettle', born: '1991-05-06' },
      { given: 'Orla', family: 'Kettle', born: '1990-05-06' },
      'near',
      'another date of birth, but her whole name',
    ],
    [{ given: 'Orla', family: 'Bell' }, { given: 'Orla', family: 'Kettle' }, 'missing', 'a forename alone'],
    [{ given: 'Orla' }, ORLA, 'missing', 'a forename alone'],
    [{ given: 'Orla', born: '1991-05-06' }, { given: 'Orla', born: '1990-05-06' }, 'missing', 'unclear'],
    [{ family: 'Kettle' }, ORLA, 'missing', 'a surname alone'],
    [{ born: '1990-05-06' }, ORLA, 'missing', 'a date of birth alone'],
    [{ nhsNumber: '9990000034' }, { nhsNumber: '9990000042' }, 'missing', 'no name'],
    [{ given: 'Ann', family: 'Kettle' }, ORLA, 'differs', 'another forename'],
    [{ given: 'Ann', born: '1990-05-06' }, ORLA, 'differs', 'another forename'],
    [undefined, ORLA, 'missing', 'not known'],
    [{ given: 'not known' }, ORLA, 'missing', 'not known'],
    [undefined, undefined, 'missing', 'not known'],
  ])('%j and %j: %s (%s)', (one, other, expected) => {
    expect(mothers(one, other)).toBe(expected);
  });
});

describe('telephone and e-mail', () => {
  const reach = (one: Identity, other: Identity): string => compareReach(prepare(one), prepare(other)).level;

  it('agree when one is shared, however it is written', () => {
    expect(reach({ phones: ['01392 496001', '07700 900123'] }, { phones: ['+44 7700 900123'] })).toBe(
      'exact',
    );
    expect(reach({ phones: ['1'], emails: ['A@example.org'] }, { emails: ['a@example.org '] })).toBe('exact');
  });

  it('differ when none is', () => {
    expect(reach({ phones: ['07700 900123'] }, { phones: ['07700 900456'] })).toBe('differs');
    expect(reach({ phones: ['07700 900123'] }, { emails: ['a@example.org'] })).toBe('differs');
  });

  it('are nothing to compare when a record has none', () => {
    expect(reach({}, { phones: ['07700 900123'] })).toBe('missing');
    expect(reach({ phones: ['07700 900123'] }, {})).toBe('missing');
    expect(reach({ phones: ['none'] }, { phones: ['none'] })).toBe('missing');
  });
});

it.each([
  ['F', 'F', 'exact'],
  ['F', 'M', 'differs'],
  ['U', 'F', 'missing'],
  ['M', undefined, 'missing'],
  ['U', 'U', 'missing'],
] as const)('the sexes %s and %s: %s', (one, other, expected) => {
  expect(compareSexes(prepare({ sex: one }), prepare({ sex: other })).level).toBe(expected);
});
