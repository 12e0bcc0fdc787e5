import { shareOf } from './grade-figures.ts';
import type { Pair } from './pairs.ts';

/** Figures of the queries of one group. */
export interface GroupFigures {
  readonly queries: number;
  /** Share of their true pairs graded *same* or *possible*. */
  readonly sameOrPossibleRecall: number | null;
  /** Share of them with a *possible* to look at. */
  readonly review: number | null;
}

/** How far groups lie apart: highest recall less lowest, and highest review load by lowest. */
export interface BetweenGroups {
  readonly gap: number | null;
  readonly ratio: number | null;
}

export interface Grouped {
  /** Of each query: its group, its true partners, and whether its answer needs a look. */
  readonly groupOf: readonly string[];
  readonly partners: readonly number[];
  readonly needsReview: readonly boolean[];
  /** Pairs as graded. In one file whose records query each other, a pair counts for both its records. */
  readonly pairs: readonly Pair[];
  readonly within: boolean;
}

const foundOfEach = ({ partners, pairs, within }: Grouped): number[] => {
  const found = partners.map(() => 0);
  const count = (query: number): void => {
    found[query] = (found[query] ?? 0) + 1;
  };
  for (const { query, stored, grade, isTrue } of pairs) {
    if (!isTrue || (grade !== 'same' && grade !== 'possible')) continue;
    count(query);
    if (within) count(stored);
  }
  return found;
};

/** Figures by group, in the order of their names. */
export const groupFigures = (grouped: Grouped): Record<string, GroupFigures> => {
  const found = foundOfEach(grouped);
  const total = { queries: 0, partners: 0, found: 0, review: 0 };
  const totals = new Map<string, typeof total>();
  grouped.groupOf.forEach((group, query) => {
    const so = totals.get(group) ?? total;
    totals.set(group, {
      queries: so.queries + 1,
      partners: so.partners + (grouped.partners[query] ?? 0),
      found: so.found + (found[query] ?? 0),
      review: so.review + (grouped.needsReview[query] === true ? 1 : 0),
    });
  });
  return Object.fromEntries(
    [...totals]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([group, of]) => [
        group,
        {
          queries: of.queries,
          sameOrPossibleRecall: shareOf(of.found, of.partners),
          review: shareOf(of.review, of.queries),
        },
      ]),
  );
};

const known = (numbers: readonly (number | null)[]): number[] => numbers.filter((number) => number !== null);

/** Null where there is nothing to compare. */
export const betweenGroups = (groups: Record<string, GroupFigures>): BetweenGroups => {
  const each = Object.values(groups);
  const recalls = known(each.map(({ sameOrPossibleRecall }) => sameOrPossibleRecall));
  const reviews = known(each.map(({ review }) => review));
  return {
    gap: recalls.length === 0 ? null : Math.max(...recalls) - Math.min(...recalls),
    ratio: reviews.length === 0 ? null : shareOf(Math.max(...reviews), Math.min(...reviews)),
  };
};
