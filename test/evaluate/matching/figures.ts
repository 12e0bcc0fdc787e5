import { bestF1, type GradeFigures, gradeFigures, shareOf } from './grade-figures.ts';
import { type BetweenGroups, betweenGroups, type GroupFigures, groupFigures } from './groups.ts';
import { type Pair, pairsOfQueries, pairsWithin, partnersOfQueries, type Truth } from './pairs.ts';
import type { Answer } from './search-all.ts';
import { percentile, spread } from './spread.ts';

/** What the figures are made from: every answer, the truth, and how queries are marked. */
export interface Evaluated {
  readonly answers: readonly Answer[];
  readonly truth: Truth;
  /** One file, whose records all query each other. */
  readonly within: boolean;
  /** Of each query, where the set has such a column. */
  readonly scenarios?: readonly string[] | undefined;
  readonly groupOf?: readonly string[] | undefined;
  /** Keys under which each record is stored, on average. */
  readonly keysPerRecord: number;
  readonly stored: number;
  readonly children: number;
}

type Spread = ReturnType<typeof spread>;

/** The object that `npm run eval:matching` prints. What each figure means: docs/matching.md#figures. */
export interface Figures {
  readonly stored: number;
  readonly searches: number;
  readonly children: number;
  readonly pairs: number;
  readonly blockingRecall: number | null;
  readonly same: GradeFigures;
  readonly sameOrPossible: GradeFigures;
  readonly bestF1: number | null;
  readonly review: number | null;
  readonly reviewNoSame: number | null;
  readonly incomplete: number | null;
  readonly falseSame: { readonly NEW_twin: number | null; readonly NEW_sibling: number | null };
  readonly keysPerRecord: number;
  readonly queries: Spread;
  readonly candidates: Spread;
  readonly microsPerComparison: number;
  readonly microsPerSearch: { readonly p50: number; readonly p99: number };
  readonly groups: Record<string, GroupFigures> | null;
  readonly betweenGroups: BetweenGroups | null;
}

/** Pairs wrongly graded *same* whose query, or in one file either record, bears the label. */
const falseSameOf = (label: string, pairs: readonly Pair[], { scenarios, within }: Evaluated) => {
  if (scenarios === undefined) return null;
  const bears = (query: number): boolean => scenarios[query]?.includes(label) === true;
  return pairs.filter(
    ({ query, stored, grade, isTrue }) =>
      grade === 'same' && !isTrue && (bears(query) || (within && bears(stored))),
  ).length;
};

const has = ({ candidates }: Answer, wanted: 'same' | 'possible'): boolean =>
  candidates.some(({ grade }) => grade === wanted);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const workFigures = (answers: readonly Answer[]) => {
  const compared = sum(answers.map(({ candidates }) => candidates.length));
  const micros = answers.map((answer) => answer.micros);
  return {
    queries: spread(answers.map(({ queries }) => queries)),
    candidates: spread(answers.map(({ candidates }) => candidates.length)),
    microsPerComparison: compared === 0 ? 0 : sum(answers.map((answer) => answer.microsComparing)) / compared,
    microsPerSearch: { p50: percentile(micros, 50), p99: percentile(micros, 99) },
  };
};

const groupsOf = (evaluated: Evaluated, pairs: readonly Pair[], partners: readonly number[]) => {
  const { groupOf, answers, within } = evaluated;
  if (groupOf === undefined) return { groups: null, betweenGroups: null };
  const needsReview = answers.map((answer) => has(answer, 'possible'));
  const groups = groupFigures({ groupOf, partners, needsReview, pairs, within });
  return { groups, betweenGroups: betweenGroups(groups) };
};

/** Every figure of an evaluation. */
export const figuresOf = (evaluated: Evaluated): Figures => {
  const { answers, truth, within } = evaluated;
  const graded = within ? pairsWithin(answers, truth) : pairsOfQueries(answers, truth);
  const partners = partnersOfQueries(truth, within);
  const pairs = sum(partners) / (within ? 2 : 1);
  const searches = answers.length;
  const possible = answers.filter((answer) => has(answer, 'possible'));
  return {
    stored: evaluated.stored,
    searches,
    children: evaluated.children,
    pairs,
    blockingRecall: shareOf(graded.filter(({ isTrue }) => isTrue).length, pairs),
    same: gradeFigures(graded, ['same'], pairs),
    sameOrPossible: gradeFigures(graded, ['same', 'possible'], pairs),
    bestF1: bestF1(graded, pairs),
    review: shareOf(possible.length, searches),
    reviewNoSame: shareOf(possible.filter((answer) => !has(answer, 'same')).length, searches),
    incomplete: shareOf(answers.filter(({ incomplete }) => incomplete).length, searches),
    falseSame: {
      NEW_twin: falseSameOf('NEW_twin', graded, evaluated),
      NEW_sibling: falseSameOf('NEW_sibling', graded, evaluated),
    },
    keysPerRecord: evaluated.keysPerRecord,
    ...workFigures(answers),
    ...groupsOf(evaluated, graded, partners),
  };
};
