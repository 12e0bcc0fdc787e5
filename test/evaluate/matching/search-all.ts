import type { Grade, Identity } from '../../../shared/matching/identity.ts';
import type { Candidate } from '../../../shared/matching/judge.ts';
import type { Engine } from './engine.ts';
import type { Matching } from './matching.ts';

/** A stored record that a search came upon, as graded. `bits` are those of the pair alone, ties aside. */
export interface Judged {
  readonly place: number;
  readonly grade: Grade;
  readonly bits: number;
}

/** The answer of one search, and what it took. */
export interface Answer {
  readonly candidates: readonly Judged[];
  /** Keys looked up. */
  readonly queries: number;
  /** A key overflowed, or names or keys had to be left out. */
  readonly incomplete: boolean;
  /** Our own code for this search: prepare, make keys, judge. Look-up and hashing are left out. */
  readonly micros: number;
  /** Comparing each candidate, one by one. */
  readonly microsComparing: number;
}

/** One search: for whom, and the place of their own stored record where they have one, which is no answer. */
export interface Search {
  readonly identity: Identity;
  readonly own?: number | undefined;
}

/** What every search is done with. */
export interface Searched {
  readonly matching: Matching;
  readonly engine: Engine;
  /** The size of the store that thresholds assume. */
  readonly children: number;
  /** Whom a stored record points at. */
  readonly personOf: (place: number) => string;
}

interface PlacedCandidate extends Candidate {
  readonly place: number;
}

/** Searches as the service does: keys of the prepared details, what stands under them, all judged together. */
export const search = async (
  { identity, own }: Search,
  { matching, engine, children, personOf }: Searched,
): Promise<Answer> => {
  const started = performance.now();
  const query = matching.prepare(identity);
  const { keys, isCut } = matching.search(query);
  const keysMade = performance.now();

  const { found, incomplete: overflowed } = await engine.lookUp(query, keys);
  const incomplete = overflowed || isCut;
  const candidates = found
    .filter(({ place }) => place !== own)
    .map(({ place, record }): PlacedCandidate => ({ place, record, personId: personOf(place) }));
  const context = { children, incomplete };

  const judging = performance.now();
  const judged = matching.judge(query, candidates, context);
  const judgedAt = performance.now();

  const grades = new Map(judged.map(({ candidate, match }) => [candidate.place, match.grade]));
  const comparing = performance.now();
  const matches = candidates.map(({ record }) => matching.match(query, record, context));
  const comparedAt = performance.now();
  return {
    candidates: candidates.map(({ place }, at) => ({
      place,
      grade: grades.get(place) ?? 'different',
      bits: matches[at]?.bits ?? Number.NEGATIVE_INFINITY,
    })),
    queries: keys.length,
    incomplete,
    micros: (keysMade - started + (judgedAt - judging)) * 1000,
    microsComparing: (comparedAt - comparing) * 1000,
  };
};

const WARM_UP = 500;

/** Every search in turn, after some whose answers are thrown away: a service that has just started is slower. */
export const searchAll = async (
  searches: readonly Search[],
  searched: Searched,
  progress: (words: string) => void,
): Promise<Answer[]> => {
  for (const each of searches.slice(0, WARM_UP)) await search(each, searched);
  const answers: Answer[] = [];
  for (const each of searches) {
    answers.push(await search(each, searched));
    if (answers.length % 5000 === 0) progress(`${answers.length} of ${searches.length} searches done`);
  }
  return answers;
};
