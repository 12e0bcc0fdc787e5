import { describe, expect, it } from 'vitest';
import { match } from '../../shared/matching/grade.ts';
import { GUARD_WORDS } from '../../shared/matching/guards.ts';
import type { Identity } from '../../shared/matching/identity.ts';
import { GRADE_WORDS } from '../../shared/matching/match-words.ts';

const ann: Identity = { given: 'Rosa', family: 'Thorne', born: '2016-04-13', sex: 'F', postcode: 'EX4 3PQ' };
const VALID_NHS = '9990000018';
const OTHER_VALID_NHS = '9990000026';

const pair = (one: Partial<Identity>, other: Partial<Identity>) =>
  match({ ...ann, ...one }, { ...ann, ...other });

describe('names that are one name', () => {
  it.each([
    ['Muhammad', 'Mohammed'],
    ['Muhammad', 'Mohamed'],
    ['Aisha', 'Ayesha'],
    ['Oleksandr', 'Aleksander'],
    ['Олександр', 'Oleksandr'],
    ['Conor', 'Connor'],
    ['Jayden', 'Jaydan'],
    ['Sophie', 'Sohpie'],
    ['Zoë', 'Zoe'],
    ['Lily-Mae', 'lily mae'],
    ['Thomas', 'Tommy'],
    ['Rosa Jane', 'Rosa'],
  ])('%s and %s with the same date of birth and surname are the same child', (one, other) => {
    expect(pair({ given: one, sex: undefined }, { given: other, sex: undefined }).grade).toBe('same');
  });
});

describe('names that twins bear', () => {
  it.each([
    ['Amelia', 'Emilia'],
    ['Amelie', 'Emilie'],
    ['Ella', 'Bella'],
    ['Hannah', 'Anna'],
    ['Aiden', 'Jayden'],
    ['Mia', 'Maya'],
    ['Alisha', 'Aisha'],
    ['Jake', 'Jack'],
    ['Hassan', 'Hussain'],
    ['Daniel', 'Daniela'],
    ['Oliver', 'Olivia'],
    ['Lily-Mae', 'Lily-Rose'],
    ['Muhammad Ali', 'Muhammad Hassan'],
    ['Muhammad Ali', 'Muhammad'],
    ['Ruby', 'Theo'],
  ])('%s and %s are only possibly one child, whatever else agrees', (one, other) => {
    const found = pair(
      { given: one, sex: undefined, nhsNumber: VALID_NHS },
      { given: other, sex: undefined, nhsNumber: VALID_NHS },
    );
    expect(found.grade).toBe('possible');
    expect(GUARD_WORDS.has(found.guard ?? '')).toBe(true);
  });

  it('a clashing forename with the same surname and birthday is a twin or a renamed child', () => {
    expect(pair({ given: 'Ruby' }, { given: 'Theo' })).toMatchObject({
      grade: 'possible',
      guard: 'twin-or-renamed',
    });
  });

  it('a sister with another birthday in the same household is another child', () => {
    expect(pair({}, { given: 'Ruby', born: '2019-11-02' })).toMatchObject({
      grade: 'different',
      guard: 'same-household-different-child',
    });
  });

  it('forms of one name for a girl and a boy are only possibly one child', () => {
    expect(pair({ given: 'Alex', sex: 'F' }, { given: 'Alexander', sex: 'M' }).grade).toBe('possible');
  });
});

describe('forenames that say too little', () => {
  it.each([
    '',
    '-',
    'Baby',
    'Baby Thorne',
    'Unborn',
    'Unknown',
    'Infant',
    'Twin 1',
    'not known',
    'N/A',
    'R',
    undefined,
  ])('a forename of %j is at most possible', (given) => {
    expect(pair({ given, nhsNumber: VALID_NHS }, { nhsNumber: VALID_NHS }).grade).toBe('possible');
  });
});

describe('dates of birth', () => {
  it.each(['2016-04-18', '2016-04-31', '2016-03-13'])(
    'one digit out (%s) needs surname and postcode',
    (born) => {
      expect(pair({}, { born: '2016-04-18' }).grade).toBe('same');
      expect(pair({}, { born, postcode: undefined }).grade).not.toBe('same');
    },
  );

  it('day and month swapped needs surname and postcode', () => {
    const swapped = { born: '2016-05-04' };
    expect(pair({ born: '2016-04-05' }, swapped).grade).toBe('same');
    expect(pair({ born: '2016-04-05' }, { ...swapped, family: 'Wilkes' }).grade).toBe('possible');
  });

  it('no date of birth is the same child only with a number that agrees', () => {
    expect(pair({ born: undefined }, {}).grade).toBe('possible');
    expect(pair({ born: undefined, nhsNumber: VALID_NHS }, { nhsNumber: VALID_NHS }).grade).toBe('same');
  });

  it('a number that agrees does not outvote another date of birth', () => {
    expect(pair({ born: '2011-12-30', nhsNumber: VALID_NHS }, { nhsNumber: VALID_NHS })).toMatchObject({
      grade: 'possible',
      guard: 'identifier-but-other-date-of-birth',
    });
  });

  it('an unborn child may be the baby born near the expected date', () => {
    const unborn: Identity = { family: 'Kettle', expected: '2026-12-14', sex: 'U' };
    expect(match(unborn, { given: 'Ivy', family: 'Kettle', born: '2026-12-02' }).grade).toBe('possible');
    expect(match(unborn, { given: 'Ivy', family: 'Kettle', born: '2027-06-02' }).grade).toBe('different');
  });
});

describe('numbers', () => {
  it('two valid NHS numbers are never the same child', () => {
    expect(pair({ nhsNumber: VALID_NHS }, { nhsNumber: OTHER_VALID_NHS })).toMatchObject({
      grade: 'possible',
      guard: 'different-nhs-numbers',
    });
  });

  it('a number that fails its check neither joins nor parts', () => {
    expect(pair({ nhsNumber: '9990000011' }, { nhsNumber: VALID_NHS }).grade).toBe('same');
    const failing = { nhsNumber: '9990000011', born: undefined };
    expect(pair(failing, failing).grade).toBe('possible');
  });
});

describe('families whose names and places change', () => {
  it.each([
    ['a double-barrelled surname', { family: 'Thorne-Adeyemi', postcode: 'EX2 9AA' }],
    ['a former surname', { family: 'Adeyemi', otherNames: ['Rosa Thorne'], postcode: 'EX2 9AA' }],
    ['a new surname at the same address', { family: 'Adeyemi' }],
    ['forename and surname swapped', { given: 'Thorne', family: 'Rosa', postcode: undefined }],
  ])('%s is the same child', (_, other) => {
    expect(pair({}, other).grade).toBe('same');
  });

  it('a surname that very many bear is no link beside two others', () => {
    const found = pair({ family: 'Kaur Gill' }, { family: 'Kaur Dhillon' });
    expect(found.compared.find(({ field }) => field === 'surname')?.level).toBe('differs');
  });
});

describe('the words', () => {
  it('say how near each field is and hold no value', () => {
    const { compared } = pair({ given: 'Amelia' }, { given: 'Emilia' });
    expect(compared[0]?.words).toBe('Forename: sounds alike but is spelt differently');
    expect(compared.map(({ words }) => words).join(' ')).not.toMatch(/amelia|emilia|thorne|2016|EX4/i);
  });

  it('name each grade', () => {
    expect(Object.keys(GRADE_WORDS)).toEqual(['same', 'possible', 'different']);
  });
});
