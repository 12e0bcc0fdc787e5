import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../shared/matching/identity.ts';
import { MOST_SEARCHED, search, searchKeys, storedKeys } from '../../shared/matching/keys.ts';
import { prepare } from '../../shared/matching/record.ts';

type Keys = readonly { readonly kind: string; readonly value: string }[];

const texts = (keys: Keys): string[] => keys.map(({ kind, value }) => `${kind} ${value}`);
const kinds = (keys: Keys): string[] => [...new Set(keys.map(({ kind }) => kind))];
const stored = (identity: Identity): string[] => texts(storedKeys(prepare(identity)));
const searched = (identity: Identity): string[] => texts(searchKeys(prepare(identity)));

/** The keys under which a search for one finds the other. */
const meeting = (one: Identity, other: Identity): string[] => {
  const keys = new Set(stored(other));
  return searched(one).filter((key) => keys.has(key));
};

const meet = (one: Identity, other: Identity): boolean =>
  meeting(one, other).length > 0 && meeting(other, one).length > 0;

const SIAN: Identity = {
  given: 'Siân',
  family: 'Cole',
  born: '2015-02-13',
  postcode: 'ex43pq',
  house: '12',
  place: 'Exeter',
  nhsNumber: '999 000 0018',
  upn: 'h801200001001',
  phones: ['07700 900123'],
};

describe('the keys of a child', () => {
  it('are numbers, names with date of birth and with places, in the order of how sure they are', () => {
    const keys = searched(SIAN);
    expect(keys.slice(0, 3)).toEqual(['nhs-number 9990000018', 'upn H801200001001', 'names-undated KL+SN']);
    expect(keys).toEqual(
      expect.arrayContaining([
        'forename+born SN|2015-02-13',
        'initials+born c+s|2015-02-13',
        'surname+postcode KL|EX4 3PQ',
        'forename+sector SN|EX4 3',
        'year+postcode 2015|EX4 3PQ',
        'reach 700900123',
        'surname+place KL|exete',
        'forename+place SN|exete',
        'born+place 2015-02-13|exete',
        'house+place 12|exete',
        'names-undated KL+SN',
      ]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are the same to store and to search, but for names alone', () => {
    expect(stored(SIAN).filter((key) => !searched(SIAN).includes(key))).toEqual(['names KL+SN']);
  });

  it('without a date of birth are searched by names alone, among all', () => {
    const undated = { given: 'Siân', family: 'Cole' };
    expect(searched(undated)).toEqual(['names KL+SN']);
    expect(stored(undated)).toEqual(['names KL+SN', 'names-undated KL+SN']);
    expect(meet(undated, SIAN)).toBe(true);
    expect(meet(undated, { ...undated })).toBe(true);
  });

  it('have neither names nor places for placeholders and no fixed abode', () => {
    expect(stored({ given: 'Baby', family: 'not known', born: '2026-01-02', postcode: 'ZZ99 3VZ' })).toEqual(
      [],
    );
    expect(stored({ given: 'Baby', house: 'no fixed abode', place: 'unknown' })).toEqual([]);
  });

  it('hold the first five letters of a town, and the whole of a code that is no postcode', () => {
    expect(stored({ family: 'Cole', place: 'Exmouth' })).toEqual(['surname+place KL|exmou']);
    expect(stored({ given: 'Siân', postcode: '12345' })).toEqual(['forename+sector SN|12345']);
  });

  it('are of the first two telephone numbers and e-mail addresses', () => {
    expect(stored({ phones: ['07700 900123', '07700 900124'], emails: ['orla@example.org'] })).toEqual([
      'reach 700900123',
      'reach 700900124',
    ]);
  });
});

describe('two records find each other', () => {
  const BORN = { born: '2015-02-13' };

  it.each<[Identity, Identity, string]>([
    [{ given: 'Mohammed' }, { given: 'محمد' }, 'another script'],
    [{ given: 'Олександр' }, { given: 'Alexander' }, 'another script'],
    [{ given: 'Kate' }, { given: 'Katherine' }, 'a short form'],
    [{ given: 'Muhammad Ali' }, { given: 'Ali' }, 'the name he is called by'],
    [{ given: 'Muhammad Ali' }, { given: 'Mohammed' }, 'his first name'],
    [{ given: 'Sophie', family: 'Cole' }, { given: 'Sohpie', family: 'Cole' }, 'a slip'],
    [{ family: 'Smith' }, { family: 'Smyth' }, 'another spelling'],
    [{ family: 'Kowalska' }, { family: 'Kowalski' }, 'a sister’s and a brother’s ending'],
    [{ family: 'Cole' }, { family: 'Okoro-Cole' }, 'a double-barrelled name'],
    [{ family: 'Cole' }, { family: 'Okoro', otherNames: ['Cole'] }, 'a former name'],
    [{ given: 'Rosa' }, { given: 'Theo', otherNames: ['Rosa Smith'] }, 'another name'],
    [{ given: 'Siân', family: 'Cole' }, { given: 'Cole', family: 'Siân' }, 'swapped names'],
    [{ given: 'Sara', family: 'Pohl' }, { given: 'Sabine', family: 'Patel' }, 'initials'],
  ])('born on one day, %j and %j (%s)', (one, other) => {
    expect(meet({ ...BORN, ...one }, { ...BORN, ...other })).toBe(true);
  });

  it('when day and month of birth are swapped', () => {
    const date = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(date, ([day, month]) => {
        const [d, m] = [day, month].map((part) => String(part).padStart(2, '0'));
        const [one, other] = [`2015-${m}-${d}`, `2015-${d}-${m}`];
        // 1 January is no certain date, either way round.
        fc.pre(one !== '2015-01-01');
        expect(meeting({ family: 'Cole', born: one }, { family: 'Cole', born: other })).toHaveLength(1);
      }),
    );
  });

  it('but a day after the twelfth is never a month', () => {
    expect(stored({ family: 'Cole', born: '2015-02-13' })).toEqual(['surname+born KL|2015-02-13']);
    expect(stored({ family: 'Cole', born: '2015-03-12' })).toEqual(['surname+born KL|2015-03-12']);
    expect(stored({ family: 'Cole', born: '2015-12-03' })).toEqual(['surname+born KL|2015-03-12']);
    expect(stored({ family: 'Cole', born: '2015-03-03' })).toEqual(['surname+born KL|2015-03-03']);
    expect(stored({ family: 'Cole', born: '2015-11-12' })).toEqual(['surname+born KL|2015-11-12']);
    expect(stored({ family: 'Cole', born: '2015-12-11' })).toEqual(['surname+born KL|2015-11-12']);
  });

  it('when one date of birth is an estimate: by names and the year, never by the day', () => {
    const child = { given: 'Siân', family: 'Cole', place: 'Exeter' };
    for (const estimated of [
      { ...child, born: '2015-01-01' },
      { ...child, born: '2015-09-30', bornIsEstimate: true },
    ]) {
      const { place, ...moved } = child;
      expect(place).toBeDefined();
      expect(meet({ ...estimated, place: undefined }, { ...moved, born: '2015-02-13' })).toBe(true);
      expect(stored(estimated).filter((key) => /2015-\d\d-\d\d/.test(key))).toEqual([]);
    }
  });

  it('when they have moved, and when they have the same house and a misspelt name', () => {
    const { nhsNumber, upn, phones, ...plain } = SIAN;
    expect(meet(plain, { ...plain, postcode: 'LS1 4AA', house: '9', place: 'Leeds' })).toBe(true);
    expect(meet(plain, { ...plain, given: 'Xqz', family: 'Wvt', born: '2015-11-30' })).toBe(true);
    expect(meet({ nhsNumber }, { nhsNumber })).toBe(true);
    expect(meet({ upn }, { upn })).toBe(true);
    expect(meet({ phones }, { phones })).toBe(true);
  });

  it('before and after birth, through the mother', () => {
    const mother = { given: 'Orla', family: 'Kettle', born: '1990-05-06', nhsNumber: '9990000034' };
    const unborn = { given: 'Unborn', expected: '2026-12-14', mother };
    const child = { given: 'Ivy', family: 'Bell', born: '2026-12-02' };
    expect(meeting(unborn, { ...child, mother })).toHaveLength(3);
    expect(meet(unborn, { ...child, mother: { nhsNumber: '9990000034' } })).toBe(true);
    expect(meet(unborn, { ...child, mother: { ...mother, nhsNumber: undefined } })).toBe(true);
    expect(meet(unborn, unborn)).toBe(true);
    expect(meeting(unborn, child)).toEqual([]);
    const unnumbered = { mother: { given: 'Orla', family: 'Kettle' } };
    expect(meet(unnumbered, unnumbered)).toBe(true);
    expect(stored({ mother: { given: 'Orla' } })).toEqual([]);
    expect(stored({ mother: { given: 'Orla', family: 'Kettle' } })).toEqual([
      'mother-undated ARL+KTL',
      'mother ARL+KTL',
    ]);
    expect(stored({ mother })).toEqual([
      'mother-undated ARL+KTL',
      'mother ARL+KTL',
      'mother 9990000034',
      'mother ARL+KTL|1990-05-06',
    ]);
    // Mothers of one name are many: children who are both dated do not meet through it.
    const named = { mother: { given: 'Orla', family: 'Kettle' } };
    expect(meet({ ...child, ...named }, { given: 'Sam', family: 'Roe', born: '2019-03-04', ...named })).toBe(
      false,
    );
    // One sound of each of her names is enough.
    expect(stored({ mother: { given: 'Alex', family: 'Kettle Bell' } })).toEqual([
      'mother-undated ALKS+KTL',
      'mother ALKS+KTL',
    ]);
  });
});

describe('what a stranger types', () => {
  const MANY: Identity = {
    ...SIAN,
    given: 'Muhammad Alex',
    family: 'Smith Jones Brown Davies',
    otherNames: ['Tommy Green', 'Kate Hill', 'Rosa Thorne'],
    phones: ['07700 900123', '07700 900124', '07700 900125'],
    mother: { given: 'Orla', family: 'Kettle', born: '1990-05-06', nhsNumber: '9990000034' },
  };

  it('cannot make more than twenty keys, the surest first, and the search says that it was cut', () => {
    const { keys, isCut } = search(prepare(MANY));
    expect(MOST_SEARCHED).toBe(20);
    expect(keys).toHaveLength(MOST_SEARCHED);
    expect(kinds(keys).slice(0, 3)).toEqual(['nhs-number', 'upn', 'names-undated']);
    expect(isCut).toBe(true);
    expect(storedKeys(prepare(MANY))).toHaveLength(20);
  });

  it('is followed for three sounds of each name and four pairs of names, and no further in silence', () => {
    const count = (identity: Identity, kind: string): number =>
      searchKeys(prepare(identity)).filter((key) => key.kind === kind).length;
    const four = { given: 'Rosa', family: 'Smith Jones Brown Davies', born: '2015-02-13' };
    const three = { ...four, family: 'Smith Jones Brown' };
    expect(count(four, 'surname+born')).toBe(3);
    expect(count(four, 'initials+born')).toBe(3);
    expect(search(prepare(four)).isCut).toBe(true);
    expect(search(prepare(three)).isCut).toBe(false);
    const called = { given: 'Rosa', otherNames: ['Tommy X', 'Kate X', 'Theo X'], born: '2015-02-13' };
    expect(count(called, 'forename+born')).toBe(3);
    expect(search(prepare(called)).isCut).toBe(true);
    const undated = { ...three, born: undefined, otherNames: ['Tommy Smith', 'Kate Smith'] };
    expect(count(undated, 'names')).toBe(4);
  });

  it('is not cut where it is what most children have', () => {
    expect(search(prepare(SIAN)).isCut).toBe(false);
  });
});

describe('a child of whom everything is known', () => {
  const whole: Identity = { ...SIAN, mother: { given: 'Nia', family: 'Cole', born: '1990-05-06' } };
  const bothWays = [
    'surname+born KL|2015-02-13',
    'forename+born SN|2015-02-13',
    'initials+born c+s|2015-02-13',
    'surname+initial+year cole|s|2015',
    'surname+postcode KL|EX4 3PQ',
    'forename+sector SN|EX4 3',
    'year+postcode 2015|EX4 3PQ',
    'mother KL+N|1990-05-06',
    'reach 700900123',
    'surname+place KL|exete',
    'forename+place SN|exete',
    'initials+place c+s|exete',
    'born+place 2015-02-13|exete',
    'house+place 12|exete',
    'house+postcode 12|EX4 3PQ',
  ];
  const numbers = ['nhs-number 9990000018', 'upn H801200001001'];

  it('is stored under these keys, and under their mother’s name alone for a child with no date', () => {
    expect(stored(whole)).toEqual([...numbers, 'names KL+SN', 'mother KL+N', ...bothWays]);
  });

  it('is looked for under the same, and by names alone only among those with no date', () => {
    expect(searched(whole)).toEqual([...numbers, 'names-undated KL+SN', 'mother-undated KL+N', ...bothWays]);
  });
});
