import { describe, expect, it } from 'vitest';
import type { Identity } from '../../shared/matching/identity.ts';
import { FAILING_NHS, matched, NHS, OTHER_NHS, pair, ROSA } from './support/rosa.ts';

describe('names that are one name', () => {
  it.each([
    ['Muhammad', 'Mohammed'],
    ['Muhammad', 'Mohamed'],
    ['محمد', 'Muhammad'],
    ['فاطمة', 'Fatima'],
    ['Aisha', 'Ayesha'],
    ['Oleksandr', 'Aleksander'],
    ['Олександр', 'Oleksandr'],
    ['Юлия', 'Julia'],
    ['Conor', 'Connor'],
    ['Isla', 'Ixla'],
    ['Sophie', 'Sohpie'],
    ['Zoë', 'Zoe'],
    ['Lily-Mae', 'lily mae'],
    ['Thomas', 'Tommy'],
    ['Rosa Jane', 'Rosa'],
  ])('%s and %s with the same date of birth, surname and postcode are the same child', (one, other) => {
    expect(pair({ given: one, sex: undefined }, { given: other, sex: undefined }).grade).toBe('same');
  });
});

describe('names that twins bear', () => {
  it.each([
    ['Amelia', 'Emilia'],
    ['Amelie', 'Emilie'],
    ['Ella', 'Bella'],
    ['Aiden', 'Jayden'],
    ['Mia', 'Maya'],
    ['Alisha', 'Aisha'],
    ['Jake', 'Jack'],
    ['Hassan', 'Hussain'],
    ['Daniel', 'Daniela'],
    ['Oliver', 'Olivia'],
    ['Tommy', 'Tom'],
    ['Lily-Mae', 'Lily-Rose'],
    ['Muhammad Ali', 'Muhammad Hassan'],
    ['Muhammad Ali', 'Muhammad'],
    ['Ruby', 'Theo'],
  ])('%s and %s are never the same child, whatever else agrees', (one, other) => {
    const numbered = pair(
      { given: one, sex: undefined, nhsNumber: NHS, upn: 'H801200001001', phones: ['07700 900123'] },
      { given: other, sex: undefined, nhsNumber: NHS, upn: 'H801200001001', phones: ['07700 900123'] },
    );
    expect(numbered.grade).toBe('possible');
    expect(numbered.guard).toBeDefined();
    expect(pair({ given: one }, { given: other }).grade).not.toBe('same');
  });

  it('twins of one birthday and home are a household, or a person looks: never the same child', () => {
    expect(pair({ given: 'Ruby', sex: 'F' }, { given: 'Theo', sex: 'M' })).toMatchObject({
      grade: 'household',
      guard: 'twin-or-renamed',
    });
    expect(pair({ given: 'Amelia' }, { given: 'Emilia' })).toMatchObject({
      grade: 'possible',
      guard: 'forename-not-certain',
    });
  });

  it('a person looks at names that are alike on one birthday in one family, whatever they weigh', () => {
    const found = matched(
      { given: 'Amelia', family: 'Smith', born: '2016-04-13', sex: 'F', postcode: 'LS1 4AA' },
      { given: 'Emilia', family: 'Smith', born: '2016-04-13', sex: 'M', postcode: 'EX4 3PQ' },
      1_000_000_000,
    );
    expect(found.bits).toBeLessThan(-10);
    expect(found.grade).toBe('possible');
  });

  it('but not where nothing of a family agrees, nor where a forename is missing', () => {
    const one = { given: 'Amelia', family: 'Smith', born: '2016-04-13', sex: 'F' } as const;
    expect(matched(one, { ...one, given: 'Emilia', family: 'Bell' }, 10_000_000).grade).toBe('different');
    expect(matched(one, { ...one, given: undefined }, 10_000_000).grade).toBe('different');
    expect(
      matched({ ...one, sex: 'M' }, { ...one, given: 'Emilia', born: '2016-04-14' }, 10_000_000).grade,
    ).toBe('different');
  });
});

describe('brothers and sisters', () => {
  it('with another birthday in the same home are the same household', () => {
    expect(pair({}, { given: 'Ruby', born: '2019-11-02' })).toMatchObject({
      grade: 'household',
      guard: 'brother-or-sister',
    });
  });

  it('with one forename and another birthday are the same household', () => {
    expect(
      pair({ sex: undefined }, { sex: undefined, born: '2003-11-29', postcode: undefined }),
    ).toMatchObject({
      grade: 'possible',
      guard: 'date-of-birth-differs',
    });
    const cousins = { family: 'Smith', given: 'Jack' };
    expect(pair({ ...cousins, postcode: 'LS1 4AA' }, { ...cousins, born: '2003-11-29' })).toMatchObject({
      grade: 'household',
      guard: 'date-of-birth-differs',
    });
  });

  it('of another family are different children', () => {
    expect(
      matched(ROSA, { given: 'Oscar', family: 'Mills', born: '2011-02-03', sex: 'M', postcode: 'LS1 4AA' }),
    ).toMatchObject({ grade: 'different', guard: 'forename-differs' });
  });

  it('who are forms of one name for a girl and a boy are never the same child', () => {
    expect(pair({ given: 'Alex', sex: 'F' }, { given: 'Alexander', sex: 'M' })).toMatchObject({
      grade: 'possible',
      guard: 'sex-differs',
    });
    // One name and a slip of the sex may be.
    expect(pair({ sex: 'F' }, { sex: 'M' })).toMatchObject({ guard: undefined });
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
    expect(pair({ given, nhsNumber: NHS }, { nhsNumber: NHS }).grade).toBe('possible');
    expect(pair({ given, nhsNumber: NHS }, { given, nhsNumber: NHS }).grade).toBe('possible');
  });
});

describe('dates of birth', () => {
  it.each(['2016-04-18', '2016-03-13', '2017-04-13'])('one digit out (%s) is a slip', (born) => {
    expect(pair({}, { born }).grade).toBe('same');
  });

  it('day and month swapped is a slip', () => {
    expect(pair({ born: '2016-04-05' }, { born: '2016-05-04' }).grade).toBe('same');
  });

  it.each<[Partial<Identity>, string]>([
    [{ born: '2016-01-01' }, '1 January'],
    [{ born: '2016-09-30', bornIsEstimate: true }, 'an estimate'],
  ])('%j is right by the year alone: %s', (other) => {
    expect(pair({}, other).grade).toBe('same');
  });

  it('that contradict each other are never the same child', () => {
    for (const born of ['2016-09-28', '2003-11-29']) {
      expect(pair({}, { born })).toMatchObject({ guard: 'date-of-birth-differs' });
      expect(pair({}, { born }).grade).not.toBe('same');
    }
  });

  it('that are missing make it less sure, never more', () => {
    expect(pair({ born: undefined }, {}).bits).toBeLessThan(pair({}, {}).bits);
    const plain = { born: undefined, family: 'Smith', given: 'Jack', postcode: undefined };
    expect(pair(plain, plain).grade).not.toBe('same');
  });
});

describe('a child not yet born', () => {
  const mother = { given: 'Orla', family: 'Kettle', born: '1990-05-06' };
  const unborn: Identity = { given: 'Unborn', family: 'Kettle', expected: '2026-12-14', sex: 'U', mother };

  it('is found again by mother and expected date', () => {
    expect(matched(unborn, { ...unborn, expected: '2026-12-20' })).toMatchObject({
      grade: 'possible',
      guard: 'forename-missing',
    });
  });

  it('is found at birth by mother and date of birth, also under another surname', () => {
    const ivy = { given: 'Ivy', family: 'Bell', born: '2026-12-02', mother };
    expect(matched(unborn, ivy).grade).toBe('possible');
    expect(matched(unborn, { ...ivy, family: 'Kettle', mother: undefined }).grade).toBe('possible');
  });

  it('is another child where the date of birth does not fit', () => {
    const later = { given: 'Ivy', family: 'Kettle', born: '2027-11-02', mother };
    expect(matched(unborn, later)).toMatchObject({ grade: 'household', guard: 'date-of-birth-differs' });
  });
});

describe('numbers', () => {
  it('two NHS numbers that pass their check are never the same child', () => {
    expect(pair({ nhsNumber: NHS }, { nhsNumber: OTHER_NHS })).toMatchObject({
      grade: 'possible',
      guard: 'different-nhs-numbers',
    });
    expect(pair({ upn: 'H801200001001' }, { upn: 'X801200001002' })).toMatchObject({
      grade: 'possible',
      guard: 'different-upns',
    });
  });

  it('a number that fails its check parts nobody', () => {
    expect(pair({ nhsNumber: FAILING_NHS }, { nhsNumber: NHS }).grade).toBe('same');
    expect(pair({ nhsNumber: '1234567890' }, { nhsNumber: NHS })).toEqual(pair({}, {}));
  });

  it('a borrowed number does not outvote another forename: a person looks', () => {
    const sister = { given: 'Ivy', born: '2019-11-02', nhsNumber: NHS };
    expect(pair({ nhsNumber: NHS }, sister)).toMatchObject({
      grade: 'possible',
      guard: 'number-of-another-child',
    });
    expect(pair({ upn: 'H801200001001' }, { ...sister, upn: 'H801200001001' }).grade).toBe('possible');
  });

  it('nor another date of birth: a person looks, however much else differs', () => {
    expect(pair({ born: '2011-12-30', nhsNumber: NHS }, { nhsNumber: NHS })).toMatchObject({
      grade: 'possible',
      guard: 'number-but-other-date-of-birth',
    });
    const stranger: Identity = {
      given: 'Oscar',
      family: 'Mills',
      born: '2003-02-28',
      sex: 'M',
      postcode: 'LS1 4AA',
      nhsNumber: NHS,
    };
    expect(matched({ ...ROSA, nhsNumber: NHS }, stranger, 10_000_000).grade).toBe('possible');
  });
});

describe('families whose names and places change', () => {
  it.each([
    ['a move', { postcode: 'LS1 4AA' }],
    ['a move and a slip', { given: 'Rorsa', postcode: 'LS1 4AA' }],
    ['a double-barrelled surname', { family: 'Thorne-Adeyemi', postcode: 'EX2 9AA' }],
    ['a former surname', { family: 'Adeyemi', otherNames: ['Rosa Thorne'], postcode: 'EX2 9AA' }],
    ['a new surname at the same address', { family: 'Adeyemi' }],
    ['another name the child is known by', { given: 'Ruby', otherNames: ['Rosa Thorne'] }],
    ['forename and surname swapped', { given: 'Thorne', family: 'Rosa' }],
    ['nothing but the name and date of birth', { postcode: undefined, sex: undefined }],
  ])('%s is the same child', (_, other) => {
    expect(pair({}, other).grade).toBe('same');
  });

  it('the same evidence is worth less the more children are stored', () => {
    const jack: Identity = { given: 'Jack', family: 'Smith', born: '2016-04-13' };
    const weaker: Identity[] = [
      { ...jack, given: 'Jakc' },
      { ...jack, family: 'Smyth' },
      { ...jack, family: 'Smyth', given: 'Jakc' },
      { ...jack, born: '2016-04-18' },
      { ...jack, born: '2016-01-01' },
    ].flatMap((other) => [other, { ...other, sex: 'M' }, { ...other, postcode: 'LS1 4AA' }]);
    const same = (children: number): number =>
      weaker.filter((other) => {
        const one = { ...jack, sex: 'M', postcode: 'EX4 3PQ' } as const;
        return matched(one, other, children).grade === 'same';
      }).length;
    expect(same(10_000)).toBeGreaterThan(same(10_000_000));
    expect(matched(jack, jack, 1_000_000).bits).toBeLessThan(matched(jack, jack, 10_000).bits - 3);
  });

  it('no fixed abode is no home that two children share', () => {
    const nowhere = { postcode: 'ZZ99 3VZ', house: 'No fixed abode', place: 'unknown' };
    expect(pair(nowhere, nowhere)).toEqual(pair({ postcode: undefined }, { postcode: undefined }));
  });
});

describe('a pupil number that fails its check', () => {
  const FAILING_UPN = 'A801200001001';
  const oscar = (born: string): Partial<Identity> => ({
    given: 'Oscar',
    family: 'Mills',
    born,
    sex: 'M',
    postcode: 'LS1 4AA',
    house: '3',
    upn: FAILING_UPN,
  });

  it('has a person look where the date of birth is the same too, and alone proves nothing', () => {
    const born = ROSA.born ?? '';
    expect(pair({ upn: FAILING_UPN }, oscar(born)).grade).toBe('possible');
    expect(pair({ upn: FAILING_UPN }, oscar('2009-11-30')).grade).toBe('different');
    expect(pair({ upn: 'H801200001001' }, oscar(born)).grade).toBe('different');
  });
});
