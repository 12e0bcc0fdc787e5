import { BASELINE } from './baseline/weights.ts';
import type { Weights } from './weights.ts';

/** What a grade depends on beside the two records. */
export interface MatchingContext {
  /** Children in the store: the more there are, the more of them are alike by chance. */
  readonly children: number;
  /** Weights learned from the store and reviewed; the shipped ones where there are none. */
  readonly weights?: Weights | undefined;
  /** A look-up overflowed, so that a better candidate may not have been seen. */
  readonly incomplete?: boolean | undefined;
}

/** The weights that hold. */
export const weightsOf = ({ weights }: MatchingContext): Weights => weights ?? BASELINE;
