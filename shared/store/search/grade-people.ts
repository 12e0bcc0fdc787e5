import type { Match } from '../../matching/identity.ts';
import type { JoinedPeople } from './join-people.ts';

/** A contact that was found, with how it was graded. */
export interface Graded {
  readonly contactId: string;
  /** The person whom it is about, after answers. */
  readonly root: string;
  /** The person to whom it points itself. */
  readonly personId: string;
  readonly match: Match;
}

/** A person who is, or may be, the one searched for. */
export interface PersonGraded {
  readonly root: string;
  readonly grade: 'same' | 'possible';
  /** The best match of any of their contacts. */
  readonly best: Match;
}

const RANK = { same: 0, possible: 1, household: 2, different: 3 } as const;

/** The better grade first, then the heavier. */
export const better = (one: Match, other: Match): number =>
  RANK[one.grade] - RANK[other.grade] || other.bits - one.bits;

const bestOfEach = (graded: readonly Graded[]): Map<string, Match> => {
  const best = new Map<string, Match>();
  for (const { root, match } of graded) {
    const known = best.get(root);
    if (known === undefined || better(match, known) < 0) best.set(root, match);
  }
  return best;
};

/**
 * Whom a new contact points at: of persons whom answers joined, the one whose own contact is nearest. Taken
 * back, an answer then parts the contacts that came in while it stood, too.
 */
export const nearestPerson = (graded: readonly Graded[], { root }: PersonGraded): string =>
  graded.filter((each) => each.root === root).toSorted((one, other) => better(one.match, other.match))[0]
    ?.personId ?? root;

/**
 * The persons among those found, best first, as people's answers leave them. About whom people disagree can
 * only be possible; so are two of whom both would be this child although they were told apart; and nobody who
 * was told apart from a sure one stays.
 */
export const gradePeople = (
  graded: readonly Graded[],
  { areParted, isDisputed }: JoinedPeople,
): PersonGraded[] => {
  const found = [...bestOfEach(graded)].flatMap(([root, best]) =>
    best.grade === 'same' || best.grade === 'possible' ? [{ root, grade: best.grade, best }] : [],
  );
  const sure = found.filter(({ root, grade }) => grade === 'same' && !isDisputed(root));
  const isSure = (person: PersonGraded): boolean =>
    sure.includes(person) && !sure.some((other) => areParted(person.root, other.root));
  return found
    .map((person): PersonGraded => ({ ...person, grade: isSure(person) ? 'same' : 'possible' }))
    .filter(
      (person, _at, all) =>
        person.grade === 'same' ||
        !all.some((other) => other.grade === 'same' && areParted(person.root, other.root)),
    )
    .toSorted(
      (one, other) =>
        RANK[one.grade] - RANK[other.grade] ||
        other.best.bits - one.best.bits ||
        (one.root < other.root ? -1 : 1),
    );
};
