import type { ConcernCode } from '../../../../shared/domain/codes/concerns.ts';
import type { Outcome } from '../../../../shared/domain/outcomes.ts';
import type { Referral } from '../../../../shared/domain/referral.ts';
import type { AgencyId } from '../agencies.ts';

/** A kind of worry that agencies send, with invented words. `{child}` stands for the child's name. */
export interface Story {
  readonly agencies: readonly [AgencyId, ...AgencyId[]];
  /** Youngest and oldest, in whole years. */
  readonly ages: readonly [number, number];
  readonly concerns: readonly ConcernCode[];
  readonly words: string;
  readonly harm: boolean;
  readonly agreement: 'agreed' | 'refused' | 'not-sought';
  readonly outcomes: readonly [Outcome, ...Outcome[]];
  readonly asksFor?: Referral['asksFor'];
  /** Brothers and sisters are named as well. */
  readonly wholeFamily?: boolean | undefined;
}
