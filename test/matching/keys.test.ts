import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_KEYS, matchingKeys } from '../../shared/matching/keys.ts';
import { identities } from './identities.ts';

const kinds = (identity: Parameters<typeof matchingKeys>[0]): string[] => [
  ...new Set(matchingKeys(identity).map(({ kind }) => kind)),
];

describe('matching keys', () => {
  const child = { given: 'Siân', family: "O'Brien-Cole", born: '2015-02-03', postcode: 'ex43pq' };

  it('find a child by numbers, names with date of birth, and date of birth with postcode', () => {
    expect(kinds({ ...child, nhsNumber: '999 000 0018', upn: 'a123456789012' })).toEqual([
      'nhs-number',
      'upn',
      'born+postcode',
      'surname-code+born',
      'forename-code+born',
    ]);
  });

  it('are numbers alone where the date of birth is not known', () => {
    expect(kinds({ ...child, born: undefined, nhsNumber: '9990000018' })).toEqual(['nhs-number']);
    expect(matchingKeys({ ...child, born: '2015-02-30' })).toEqual([]);
  });

  it('find an unborn child by expected date with surname and with postcode', () => {
    expect(kinds({ given: 'Unborn', family: 'Kettle', expected: '2026-12-14', postcode: 'EX1 1AA' })).toEqual(
      ['expected+postcode', 'surname-code+expected'],
    );
  });

  it('leave out placeholder names and postcodes', () => {
    expect(
      matchingKeys({ given: 'Baby', family: 'not known', born: '2026-01-02', postcode: 'ZZ99 3VZ' }),
    ).toEqual([]);
  });

  it.each([
    [{ given: 'Mohammed' }, { given: 'محمد' }],
    [{ given: 'Kate' }, { given: 'Katherine' }],
    [{ family: 'Smith' }, { family: 'Smyth' }],
    [{ family: 'Cole' }, { family: 'Okoro-Cole' }],
    [{ family: 'Cole' }, { family: 'Okoro', otherNames: ['Cole'] }],
  ])('%j and %j born on one day find each other', (one, other) => {
    const values = (identity: object): string[] =>
      matchingKeys({ ...identity, born: '2015-02-03' }).map(({ kind, value }) => `${kind} ${value}`);
    expect(values(one).some((value) => values(other).includes(value))).toBe(true);
  });

  it('are at most twelve, each once, for anything typed', () => {
    fc.assert(
      fc.property(identities, (identity) => {
        const keys = matchingKeys(identity).map(({ kind, value }) => `${kind} ${value}`);
        expect(keys.length).toBeLessThanOrEqual(MOST_KEYS);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
