import type { Figures } from '../../../shared/http/watched-figures.ts';
import type { WatchDependencies } from '../step.ts';

/** One look at how the front door stands. It changes nothing, and reads no more of the table than it says. */
export interface Measure {
  readonly id: string;
  /** What has no value at this instant is left out. */
  readonly look: (deps: WatchDependencies, now: string) => Promise<Figures>;
}
