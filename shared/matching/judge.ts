import type { MatchingContext } from './context.ts';
import type { Grade, Match } from './identity.ts';
import { match, POSSIBLE } from './match.ts';
import type { MatchRecord } from './record.ts';

/** A stored record that shares a key with the one searched for. */
export interface Candidate {
  readonly record: MatchRecord;
  readonly personId: string;
}

/** A candidate with its grade. */
export interface Judged<C extends Candidate> {
  readonly candidate: C;
  readonly match: Match;
}

/** Two people so near in weight cannot be told apart: bits. */
const NEAR_TIE = 5;

/** A candidate that is ahead by so much leaves no doubt which is the likelier: bits. */
const FAR = 8;

const RULED_OUT: ReadonlySet<Grade> = new Set(['household', 'different']);

/** Guards of pairs that may be alike by chance, so that those who are alike compete. */
const BY_CHANCE: ReadonlySet<string> = new Set([
  'date-of-birth-missing',
  'family-not-shared',
  'date-of-birth-not-exact',
]);

const lowered = (found: Match, guard: string): Match => ({ ...found, grade: 'possible', guard });

const hasVerifiedNumber = ({ fields }: Match): boolean =>
  fields.some(({ field, level }) => (field === 'nhsNumber' || field === 'upn') && level === 'exact');

/** *Same* with two people who are not *same* as each other: only one can be right, and a person says which. */
const lowerTies = <C extends Candidate>(
  judged: readonly Judged<C>[],
  context: MatchingContext,
): Judged<C>[] => {
  const same = judged.filter(({ match: { grade } }) => grade === 'same');
  const isTied = ({ candidate, match: { bits } }: Judged<C>): boolean =>
    same.some(
      (rival) =>
        rival.candidate.personId !== candidate.personId &&
        Math.abs(rival.match.bits - bits) < NEAR_TIE &&
        match(rival.candidate.record, candidate.record, context).grade !== 'same',
    );
  return judged.map((each) =>
    each.match.grade === 'same' && isTied(each) ? { ...each, match: lowered(each.match, 'near-tie') } : each,
  );
};

/**
 * Where one candidate is *same* by far, one that only may be the child and is another child than that one is
 * ruled out: there is one of each child. A shared number is never explained away.
 */
const ruleOut = <C extends Candidate>(
  judged: readonly Judged<C>[],
  context: MatchingContext,
): Judged<C>[] => {
  const same = judged.filter(({ match: { grade } }) => grade === 'same');
  const isRuledOut = (each: Judged<C>): boolean =>
    each.match.grade === 'possible' &&
    !hasVerifiedNumber(each.match) &&
    same.some(
      (sure) =>
        sure.match.bits - each.match.bits >= FAR &&
        RULED_OUT.has(match(sure.candidate.record, each.candidate.record, context).grade),
    );
  return judged.flatMap((each) => (isRuledOut(each) ? [] : [each]));
};

/** Most candidates that are compared with each other: what a search costs stays bounded. */
const MOST_RIVALS = 16;

/**
 * Of several people who each may be the child only one can be: each has its share of the odds, and one whose
 * share is too small to look at is left out.
 */
const shareOdds = <C extends Candidate>(
  judged: readonly Judged<C>[],
  context: MatchingContext,
): Judged<C>[] => {
  const rivals = judged.filter(({ match: { guard } }) => guard !== undefined && BY_CHANCE.has(guard));
  if (rivals.length < 2) return [...judged];
  const nearest = rivals.toSorted((one, other) => other.match.bits - one.match.bits).slice(0, MOST_RIVALS);
  const isOther = (one: Judged<C>, other: Judged<C>): boolean =>
    one.candidate.personId !== other.candidate.personId &&
    match(one.candidate.record, other.candidate.record, context).grade !== 'same';
  const isLikelyEnough = (each: Judged<C>): boolean => {
    // Its share is too small once the others' odds are more than this; most are decided before all are compared.
    const room = 2 ** (each.match.bits - POSSIBLE) - 1;
    const others = nearest.filter((rival) => rival !== each);
    let most = others.reduce((sum, { match: { bits } }) => sum + 2 ** bits, 0);
    let sure = 0;
    for (const other of others) {
      if (most <= room) return true;
      if (sure > room) return false;
      if (isOther(each, other)) sure += 2 ** other.match.bits;
      else most -= 2 ** other.match.bits;
    }
    return sure <= room;
  };
  return judged.filter((each) => !rivals.includes(each) || isLikelyEnough(each));
};

/** What was not seen may be the child: without a number that is one child's alone nothing is *same*. */
const lowerIncomplete = <C extends Candidate>(judged: readonly Judged<C>[]): Judged<C>[] =>
  judged.map((each) =>
    each.match.grade === 'same' && !hasVerifiedNumber(each.match)
      ? { ...each, match: lowered(each.match, 'search-incomplete') }
      : each,
  );

/**
 * Grades all candidates for one record together, best first; *different* ones are left out. A near tie between
 * two people lowers both, and so does a search that could not see everything.
 * Source: docs/matching.md#guards.
 */
export const judge = <C extends Candidate>(
  searched: MatchRecord,
  candidates: readonly C[],
  context: MatchingContext,
): Judged<C>[] => {
  const judged = candidates
    .map((candidate) => ({ candidate, match: match(searched, candidate.record, context) }))
    .filter((each) => each.match.grade !== 'different');
  const apart = lowerTies(shareOdds(ruleOut(judged, context), context), context);
  const certain = context.incomplete === true ? lowerIncomplete(apart) : apart;
  return certain.sort((one, other) => other.match.bits - one.match.bits);
};
