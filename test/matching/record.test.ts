import { describe, expect, it } from 'vitest';
import type { Identity } from '../../shared/matching/identity.ts';
import { prepare, RECORD_VERSION } from '../../shared/matching/record.ts';
import { FAILING_NHS, NHS } from './support/rosa.ts';

describe('a person made ready to compare', () => {
  it('has every field made alike', () => {
    expect(
      prepare({
        given: 'Zoë Jane',
        family: "O'Brien",
        born: ' 2016-04-13 ',
        sex: 'F',
        postcode: 'ex43pq',
        house: '12, Fore Street',
        place: 'EXETER',
        nhsNumber: '999 000 0018',
        upn: 'h801200001001',
        phones: ['+44 7700 900123', 'none'],
        emails: ['Orla@Example.org'],
        mother: { given: 'Orla Mary', family: 'Van der Berg', born: '1990-05-06', nhsNumber: '9990000034' },
      }),
    ).toEqual({
      v: RECORD_VERSION,
      given: ['zoe', 'jane'],
      family: ['obrien'],
      otherGiven: [],
      otherFamily: [],
      born: '2016-04-13',
      sex: 'F',
      postcode: 'EX4 3PQ',
      house: '12 fore street',
      place: 'exeter',
      nhs: { value: NHS, verified: true },
      upn: { value: 'H801200001001', verified: true },
      reach: ['700900123', 'orla@example.org'],
      mother: { given: 'orla', family: ['berg'], born: '1990-05-06', nhs: '9990000034' },
    });
  });

  it('has nothing where nothing is known', () => {
    const nothing = {
      v: RECORD_VERSION,
      given: [],
      family: [],
      otherGiven: [],
      otherFamily: [],
      reach: [],
    };
    expect(prepare({})).toEqual(nothing);
    expect(prepare({ given: 'Baby', family: 'not known', sex: 'U', mother: {} })).toEqual(nothing);
    expect(prepare({ mother: { given: 'unknown', family: '-', born: '1990' } })).toEqual(nothing);
  });

  it('knows a mother by any one of forename, surname, date of birth and NHS number', () => {
    for (const mother of [
      { given: 'Orla' },
      { family: 'Kettle' },
      { born: '1990-05-06' },
      { nhsNumber: '9990000034' },
    ]) {
      expect(prepare({ mother }).mother).toBeDefined();
    }
  });

  it('knows which numbers pass their check', () => {
    expect(prepare({ nhsNumber: FAILING_NHS, upn: 'A801200001001' })).toMatchObject({
      nhs: { value: FAILING_NHS, verified: false },
      upn: { value: 'A801200001001', verified: false },
    });
  });

  it('is plain data that survives being stored', () => {
    const record = prepare({ given: 'Rosa', family: 'Thorne', otherNames: ['Rosa Bell'], sex: 'M' });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(record.sex).toBe('M');
  });
});

describe('dates', () => {
  it.each([
    [{ born: '2016-04-13' }, undefined],
    [{ born: '2016-04-13', bornIsEstimate: false }, undefined],
    [{ born: '2016-04-13', bornIsEstimate: true }, true],
    [{ born: '2016-01-01' }, true],
    [{ born: '2016-01-01', bornIsEstimate: false }, true],
    [{ born: '2016-01-02' }, undefined],
    [{ bornIsEstimate: true }, undefined],
    [{ born: '2016-02-31', bornIsEstimate: true }, undefined],
  ] as const)('%j: only the year may be right is %s', (identity, estimated) => {
    expect(prepare(identity).estimated).toBe(estimated);
  });

  it('have no expected date beside a date of birth', () => {
    expect(prepare({ expected: '2026-12-14' })).toMatchObject({ expected: '2026-12-14' });
    expect(prepare({ expected: '2026-12-14', born: '2026-12-02' }).expected).toBeUndefined();
    expect(prepare({ expected: '2026-12-14', born: 'no date' }).expected).toBe('2026-12-14');
  });
});

describe('other names', () => {
  const others = (...otherNames: string[]): { given: readonly string[]; family: readonly string[] } => {
    const { otherGiven, otherFamily } = prepare({ otherNames });
    return { given: otherGiven, family: otherFamily };
  };

  it('of several words are a forename and surnames', () => {
    expect(others('Rosa Bell')).toEqual({ given: ['rosa'], family: ['bell'] });
    expect(others('Rosa Bell-Adams')).toEqual({ given: ['rosa'], family: ['bell', 'adams'] });
  });

  it('of one word, hyphenated or not, may as well be a surname', () => {
    expect(others('Bell')).toEqual({ given: [], family: ['bell'] });
    expect(others(' Bell-Adams ')).toEqual({ given: [], family: ['bell', 'adams'] });
    expect(others('O Brien')).toEqual({ given: [], family: ['obrien'] });
  });

  it('count once', () => {
    expect(others('Rosa Bell', 'ROSA BELL', 'Rosa Adams', 'Bell')).toEqual({
      given: ['rosa'],
      family: ['bell', 'adams'],
    });
  });

  it('say nothing where they are placeholders', () => {
    expect(others('not known', 'Baby Bell', '-')).toEqual({ given: [], family: [] });
  });

  it('are read up to the sixth, and so are telephone numbers and e-mail addresses', () => {
    const letters = [...'abcdefgh'];
    const identity: Identity = {
      otherNames: letters.map((letter) => `Rosa${letter} Bell${letter}`),
      phones: letters.map((_, at) => `0770090012${at}`),
      emails: letters.map((letter) => `${letter}@example.org`),
    };
    const record = prepare(identity);
    expect(record.otherGiven).toHaveLength(6);
    expect(record.otherFamily).toHaveLength(6);
    expect(record.reach).toHaveLength(12);
    expect(prepare({ otherNames: ['Rosa a b c d e', 'Rosa f g h i j'] }).otherFamily).toHaveLength(6);
  });
});

describe('several names in one field', () => {
  const names = (given: string, family?: string) => {
    const record = prepare({ given, family });
    return { given: record.given, family: record.family, called: record.otherGiven };
  };

  it('are taken apart where a list put the surname before a comma', () => {
    expect(names('JONES, Alfie')).toEqual({ given: ['alfie'], family: ['jones'], called: [] });
    expect(names('JONES, Alfie', 'not known')).toEqual({ given: ['alfie'], family: ['jones'], called: [] });
  });

  it('stay together where the surname stands in its own place', () => {
    expect(names('Alfie, James', 'Jones')).toEqual({
      given: ['alfie', 'james'],
      family: ['jones'],
      called: [],
    });
  });

  it.each([
    ['Alfred (Alfie)', 'alfred', 'alfie'],
    ['James known as Leo', 'james', 'leo'],
    ['Katarzyna aka Kasia', 'katarzyna', 'kasia'],
  ])('%s goes by the second too', (typed, given, called) => {
    expect(names(typed, 'Jones')).toEqual({ given: [given], family: ['jones'], called: [called] });
  });

  it('are told apart however many spaces stand between them', () => {
    expect(prepare({ otherNames: ['Rosa   Bell'] })).toMatchObject({
      otherGiven: ['rosa'],
      otherFamily: ['bell'],
    });
  });
});

describe('an age', () => {
  it('is kept where there is no date of birth', () => {
    expect(prepare({ estimatedAge: 7 }).age).toBe(7);
    expect(prepare({ estimatedAge: 7, born: '2016-04-13' }).age).toBeUndefined();
    expect(prepare({ estimatedAge: 7, born: 'spring' }).age).toBe(7);
  });
});
