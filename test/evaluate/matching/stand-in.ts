import type { Grade, Match } from '../../../shared/matching/identity.ts';
import { type MatchRecord, prepare } from '../../../shared/matching/record.ts';
import type { Matching } from './matching.ts';

const same = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;

const gradeOf = (bits: number): Grade => (bits >= 20 ? 'same' : bits >= 10 ? 'possible' : 'different');

/** Forename 8 bits, surname 8, date of birth 6 where they agree; nothing where not. */
const match = (a: MatchRecord, b: MatchRecord): Match => {
  const bits =
    (same(a.given[0], b.given[0]) ? 8 : 0) +
    (same(a.family[0], b.family[0]) ? 8 : 0) +
    (same(a.born, b.born) ? 6 : 0);
  return { grade: gradeOf(bits), bits, fields: [] };
};

const keysOf = ({ given, family, born }: MatchRecord) =>
  [
    { kind: 'given+born', value: `${given[0]}|${born}` },
    { kind: 'family', value: family[0] ?? '' },
  ].filter(({ value }) => value !== '');

/** A matching so simple that its figures can be worked out by hand: 20 bits are *same*, 10 *possible*. */
export const standIn: Matching = {
  prepare,
  storedKeys: keysOf,
  search: (record) => ({ keys: keysOf(record), isCut: false }),
  match,
  judge: (query, candidates) =>
    candidates
      .map((candidate) => ({ candidate, match: match(query, candidate.record) }))
      .filter(({ match: { grade } }) => grade !== 'different'),
};
