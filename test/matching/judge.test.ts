import { describe, expect, it } from 'vitest';
import type { Identity } from '../../shared/matching/identity.ts';
import { judge } from '../../shared/matching/judge.ts';
import { prepare } from '../../shared/matching/record.ts';
import { NHS, pair, ROSA, TEN_THOUSAND } from './support/rosa.ts';

interface Named {
  readonly person: string;
  readonly identity: Identity;
}

/** Judges candidates for Rosa: person, grade and guard of each, best first. */
const judged = (candidates: readonly Named[], query: Identity = ROSA, context = {}) =>
  judge(
    prepare(query),
    candidates.map(({ person, identity }) => ({ record: prepare(identity), personId: person })),
    { ...TEN_THOUSAND, ...context },
  ).map(({ candidate, match: { grade, guard } }) => [candidate.personId, grade, guard]);

const rosa = (person: string, changed: Partial<Identity> = {}): Named => ({
  person,
  identity: { ...ROSA, ...changed },
});

const MOVED = { postcode: 'LS1 4AA' };
const STRANGER: Identity = { given: 'Oscar', family: 'Mills', born: '2011-02-03', sex: 'M' };

describe('candidates', () => {
  it('come best first, and different ones are left out', () => {
    expect(
      judged([
        rosa('moved', { ...MOVED, given: 'Rorsa' }),
        { person: 'stranger', identity: STRANGER },
        rosa('sister', { given: 'Ivy', born: '2019-11-02' }),
        rosa('moved'),
      ]),
    ).toEqual([
      ['moved', 'same', undefined],
      ['moved', 'same', undefined],
      ['sister', 'household', 'brother-or-sister'],
    ]);
  });

  it('may be none', () => {
    expect(judged([])).toEqual([]);
  });

  it('keep what else the caller knows of them', () => {
    const candidate = { record: prepare(ROSA), personId: 'p1', contact: 'c1' };
    expect(judge(prepare(ROSA), [candidate], TEN_THOUSAND)[0]?.candidate).toBe(candidate);
  });
});

describe('a near tie', () => {
  /** Two children who fit one search about equally well, and who are not each other. */
  const QUERY = { ...ROSA, postcode: undefined };
  const TIED = [
    rosa('p1', { nhsNumber: NHS, family: 'Thorne', postcode: 'EX4 3PQ' }),
    rosa('p2', { nhsNumber: '9990000026', family: 'Thorne', postcode: 'LS1 4AA' }),
  ];

  it('between two people lowers both', () => {
    expect(judged(TIED, QUERY)).toEqual([
      ['p1', 'possible', 'near-tie'],
      ['p2', 'possible', 'near-tie'],
    ]);
  });

  it('between two records of one person lowers neither', () => {
    expect(
      judged(
        TIED.map(({ identity }) => ({ person: 'p1', identity })),
        QUERY,
      ),
    ).toEqual([
      ['p1', 'same', undefined],
      ['p1', 'same', undefined],
    ]);
  });

  it('between two people whose records are the same as each other lowers neither: they may be joined', () => {
    expect(judged([rosa('p1'), rosa('p2', MOVED)], QUERY)).toEqual([
      ['p1', 'same', undefined],
      ['p2', 'same', undefined],
    ]);
  });

  it('is none where one is ahead by far', () => {
    const query = { ...QUERY, nhsNumber: NHS };
    // The other has another number, so it is no longer the same child at all.
    expect(judged(TIED, query)).toEqual([
      ['p1', 'same', undefined],
      ['p2', 'possible', 'different-nhs-numbers'],
    ]);
    const ahead = { ...QUERY, postcode: 'EX4 3PQ', phones: ['07700 900123'], house: '12' };
    const [first, second] = judged(
      [
        rosa('p1', { nhsNumber: NHS, phones: ['07700 900123'], house: '12' }),
        rosa('p2', { nhsNumber: '9990000026', given: 'Rorsa', postcode: 'LS1 4AA', born: '2016-04-18' }),
      ],
      ahead,
    );
    expect(first).toEqual(['p1', 'same', undefined]);
    expect(second?.[2]).not.toBe('near-tie');
  });
});

describe('a candidate that only may be the child', () => {
  const NUMBERED = { nhsNumber: NHS };
  const QUERY = { ...ROSA, ...NUMBERED };
  const twin = { ...ROSA, given: 'Rosie-May', nhsNumber: '9990000026' };

  it('is ruled out where another is the child by far, and this one is another child than that', () => {
    // A search that does not know the sex: the brother may be the child, but not beside the sister found by far.
    const query = { ...ROSA, sex: undefined };
    const brother = rosa('p2', { given: 'Ruby', sex: 'M' });
    expect(judged([brother], query)[0]?.slice(0, 2)).toEqual(['p2', 'possible']);
    expect(judged([rosa('p1'), brother], query)).toEqual([['p1', 'same', undefined]]);
  });

  it('is kept where no other is the child', () => {
    expect(judged([{ person: 'p2', identity: twin }], QUERY)[0]?.[1]).toBe('possible');
  });

  it('is kept where it may be the same child as the one that is', () => {
    const unnamed: Identity = { ...ROSA, given: 'Baby' };
    expect(
      judged(
        [
          { person: 'p1', identity: QUERY },
          { person: 'p2', identity: unnamed },
        ],
        QUERY,
      ),
    ).toEqual([
      ['p1', 'same', undefined],
      ['p2', 'possible', 'forename-missing'],
    ]);
  });

  it('is kept where a number is shared, which is never explained away', () => {
    const borrowed: Identity = { ...ROSA, ...NUMBERED, given: 'Ivy', born: '2019-11-02' };
    const found = judged(
      [
        { person: 'p1', identity: QUERY },
        { person: 'p2', identity: borrowed },
      ],
      QUERY,
    );
    expect(found).toContainEqual(['p2', 'possible', 'number-of-another-child']);
    const upn = { upn: 'H801200001001' };
    expect(
      judged(
        [
          { person: 'p1', identity: { ...QUERY, ...upn } },
          { person: 'p2', identity: { ...borrowed, nhsNumber: undefined, ...upn } },
        ],
        { ...QUERY, ...upn },
      ),
    ).toContainEqual(['p2', 'possible', 'number-of-another-child']);
  });

  it('is kept where the other is ahead by little', () => {
    const brother: Identity = { ...ROSA, given: 'Ruby', sex: undefined };
    const query: Identity = { given: 'Rosa', family: 'Thorne', born: '2016-04-13' };
    const sure = { person: 'p1', identity: query };
    const found = judged([sure, { person: 'p2', identity: { ...brother, postcode: undefined } }], query, {
      children: 1,
    });
    expect(found.map(([person]) => person)).toContain('p1');
  });
});

describe('several people who each may be the child by chance', () => {
  const PLACE = { place: 'Exeter' };
  const QUERY: Identity = { given: 'Rosa', family: 'Thorne', ...PLACE };
  const likely = rosa('p1', { ...PLACE, postcode: undefined });
  const unlikely = rosa('p2', { born: '2010-11-29', postcode: undefined, place: 'Leeds' });

  it('share the odds, and one whose share is too small to look at is left out', () => {
    expect(judged([unlikely], QUERY)).toEqual([['p2', 'possible', 'date-of-birth-missing']]);
    expect(judged([unlikely, likely], QUERY)).toEqual([['p1', 'possible', 'date-of-birth-missing']]);
    expect(judged([unlikely, likely, rosa('p3', { given: 'Ivy' })], QUERY)).toEqual([
      ['p1', 'possible', 'date-of-birth-missing'],
      ['p3', 'household', 'brother-or-sister'],
    ]);
  });

  it('are all looked at where none is ahead', () => {
    const other = rosa('p2', { ...PLACE, born: '2010-11-29', postcode: undefined });
    expect(judged([other, likely], QUERY)).toHaveLength(2);
  });

  it('are not rivals where they are records of one person, or of one child', () => {
    const again = { ...unlikely, person: 'p1' };
    expect(judged([again, likely], QUERY)).toHaveLength(2);
    const sameChild = rosa('p2', { postcode: undefined });
    expect(judged([sameChild, likely], QUERY)).toHaveLength(2);
  });

  it('do not push out one that is possible for another reason', () => {
    const unnamed = rosa('p2', { given: 'Baby', family: 'Thorne', ...PLACE, postcode: undefined });
    expect(judged([unnamed, likely], QUERY).map(([person]) => person)).toContain('p2');
  });
});

describe('a search that could not see everything', () => {
  const incomplete = { incomplete: true };

  it('says the same child of nobody', () => {
    expect(judged([rosa('p1')], ROSA, incomplete)).toEqual([['p1', 'possible', 'search-incomplete']]);
  });

  it('but of one who has the same NHS number or pupil number', () => {
    for (const number of [{ nhsNumber: NHS }, { upn: 'H801200001001' }]) {
      expect(judged([rosa('p1', number)], { ...ROSA, ...number }, incomplete)).toEqual([
        ['p1', 'same', undefined],
      ]);
    }
    const failing = { nhsNumber: '9990000011' };
    expect(judged([rosa('p1', failing)], { ...ROSA, ...failing }, incomplete)).toEqual([
      ['p1', 'possible', 'search-incomplete'],
    ]);
  });

  it('leaves what is less than the same child as it was', () => {
    expect(judged([rosa('p1', { given: 'Baby' })], ROSA, incomplete)).toEqual([
      ['p1', 'possible', 'forename-missing'],
    ]);
    expect(pair({}, { given: 'Baby' }).grade).toBe('possible');
  });

  it('changes nothing where all was seen', () => {
    expect(judged([rosa('p1')], ROSA, { incomplete: false })).toEqual([['p1', 'same', undefined]]);
  });
});
