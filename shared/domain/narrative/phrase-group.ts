import type { ConcernCode } from '../codes/concerns.ts';
import type { Level } from '../rating/level.ts';
import type { ExcuseName } from './excuses.ts';
import type { Pattern } from './pattern.ts';

/** Phrases that speak of one thing. */
export interface PhraseGroup {
  /** Stable id, for example `narrative.strangulation`. */
  readonly id: string;
  /** The group is silent when any of these was answered yes. Each of them must itself rate amber or red. */
  readonly coveredBy: readonly ConcernCode[];
  /** The rating that a yes to the answer would have given. */
  readonly level: Exclude<Level, 'yellow'>;
  /** What the words describe. */
  readonly words: string;
  readonly patterns: readonly Pattern[];
  /** An adult's denial of it says nothing: the words still speak. */
  readonly speaksThroughDenial?: boolean | undefined;
  /** What may excuse the words within their sentence. */
  readonly excuses?: readonly ExcuseName[] | undefined;
}
