import type { Grade } from '../../../shared/matching/identity.ts';
import { match } from '../../../shared/matching/match.ts';
import type { MatchRecord } from '../../../shared/matching/record.ts';
import type { Weights } from '../../../shared/matching/weights.ts';
import type { Pair } from './pairs.ts';

/** How many pairs go from one grade to another, `same → possible`, and how many keep theirs. */
export interface Regraded {
  readonly pairs: number;
  readonly kept: number;
  readonly changed: ReadonlyMap<string, number>;
}

const MOST_GRADED = 50_000;

/** Grades stored pairs under two sets of weights. Counts only: nothing of a pair is kept. */
export const regraded = (
  records: readonly MatchRecord[],
  blocked: ReadonlyMap<string, readonly Pair[]>,
  children: number,
  { before, after }: { readonly before: Weights; readonly after: Weights },
): Regraded => {
  const distinct = new Map<number, Pair>();
  for (const pairs of blocked.values()) {
    for (const pair of pairs) {
      if (distinct.size < MOST_GRADED) distinct.set(pair[0] * records.length + pair[1], pair);
    }
  }
  const changed = new Map<string, number>();
  let kept = 0;
  for (const [one, other] of distinct.values()) {
    const [a, b] = [records[one], records[other]];
    if (a === undefined || b === undefined) continue;
    const grade = (weights: Weights): Grade => match(a, b, { children, weights }).grade;
    const [was, is] = [grade(before), grade(after)];
    if (was === is) kept += 1;
    else changed.set(`${was} → ${is}`, (changed.get(`${was} → ${is}`) ?? 0) + 1);
  }
  return { pairs: distinct.size, kept, changed };
};
