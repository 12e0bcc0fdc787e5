import type { Grade } from '../../../shared/matching/identity.ts';
import type { Pair } from './pairs.ts';

/** How right the pairs of some grades are. A share of nothing is null. */
export interface GradeFigures {
  /** Share of pairs so graded that really are one person. */
  readonly precision: number | null;
  /** Share of true pairs so graded. */
  readonly recall: number | null;
  readonly f1: number | null;
}

/** A part of a whole, or null where the whole is nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** F1: twice what is right, by what was said and what is true together. */
const f1Of = (right: number, said: number, pairs: number): number | null => shareOf(2 * right, said + pairs);

/** Figures of the pairs that have one of these grades, of so many true pairs in all. */
export const gradeFigures = (
  graded: readonly Pair[],
  grades: readonly Grade[],
  pairs: number,
): GradeFigures => {
  const said = graded.filter(({ grade }) => grades.includes(grade));
  const right = said.filter(({ isTrue }) => isTrue).length;
  return {
    precision: shareOf(right, said.length),
    recall: shareOf(right, pairs),
    f1: f1Of(right, said.length, pairs),
  };
};

/** The best F1 of any one threshold on bits, whatever the grades; true pairs never come upon count as missed. */
export const bestF1 = (compared: readonly Pair[], pairs: number): number | null => {
  const sorted = [...compared].sort((one, other) => other.bits - one.bits);
  let best = f1Of(0, 0, pairs);
  let right = 0;
  sorted.forEach(({ bits, isTrue }, at) => {
    if (isTrue) right++;
    // A threshold cannot part pairs of equal weight.
    if (sorted[at + 1]?.bits === bits) return;
    best = Math.max(best ?? 0, f1Of(right, at + 1, pairs) ?? 0);
  });
  return best;
};
