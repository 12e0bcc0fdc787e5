import type { Log } from '../../shared/http/log.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { Records } from '../../shared/store/records.ts';

export interface WatchDependencies {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly log: Log;
  /** Milliseconds until this run is ended from outside. */
  readonly timeLeft: () => number;
}

/**
 * One thing that the watch looks after. What it does follows from the instant and from what is stored, never
 * from having been run at the right minute: run late, or twice, it comes to the same.
 */
export interface WatchStep {
  readonly id: string;
  /** Answers how much it changed. Where it fails, the other steps still run and the next run tries again. */
  readonly run: (deps: WatchDependencies, now: string) => Promise<number>;
}
