import type { Grade } from '../../../shared/matching/identity.ts';
import type { Answer, Judged } from './search-all.ts';

/** A query and a stored record that its search came upon, graded, with the truth about them. */
export interface Pair {
  readonly query: number;
  readonly stored: number;
  readonly grade: Grade;
  readonly bits: number;
  readonly isTrue: boolean;
}

/** Who each query and each stored record really is about; empty where that is not known. */
export interface Truth {
  readonly ofQueries: readonly string[];
  readonly ofStored: readonly string[];
}

const RANK: Record<Grade, number> = { same: 3, possible: 2, household: 1, different: 0 };

const isTrue = ({ ofQueries, ofStored }: Truth, query: number, stored: number): boolean =>
  ofQueries[query] !== '' && ofQueries[query] === ofStored[stored];

/** Pairs of queries with a store of its own: each answer stands for itself. */
export const pairsOfQueries = (answers: readonly Answer[], truth: Truth): Pair[] =>
  answers.flatMap(({ candidates }, query) =>
    candidates.map(({ place, grade, bits }) => ({
      query,
      stored: place,
      grade,
      bits,
      isTrue: isTrue(truth, query, place),
    })),
  );

const better = (one: Judged, other: Judged | undefined): Pick<Judged, 'grade' | 'bits'> =>
  other === undefined
    ? one
    : {
        grade: RANK[one.grade] >= RANK[other.grade] ? one.grade : other.grade,
        bits: Math.max(one.bits, other.bits),
      };

/** Pairs of one file whose records all query each other: each once, with the better answer of the two searches. */
export const pairsWithin = (answers: readonly Answer[], truth: Truth): Pair[] =>
  answers.flatMap(({ candidates }, query) =>
    candidates.flatMap((judged): Pair[] => {
      const back = answers[judged.place]?.candidates.find(({ place }) => place === query);
      if (judged.place < query && back !== undefined) return [];
      return [
        { query, stored: judged.place, ...better(judged, back), isTrue: isTrue(truth, query, judged.place) },
      ];
    }),
  );

/** How many there are of each, blanks aside. */
export const countsOf = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** For each query, how many stored records really are about the same person, itself aside. */
export const partnersOfQueries = ({ ofQueries, ofStored }: Truth, within: boolean): number[] => {
  const counts = countsOf(ofStored);
  return ofQueries.map((person) => (person === '' ? 0 : (counts.get(person) ?? 0) - (within ? 1 : 0)));
};
