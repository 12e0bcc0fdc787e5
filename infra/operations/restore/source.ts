import type { Records } from '../../../shared/store/records.ts';

/** Where a table's content comes from when it is lost or wrong. */
export interface RestoreSource {
  /** What is restored, in words: "records as of 22 November 2026, 10:15". */
  readonly about: string;
  /**
   * Fills a table that is not there yet, under that name, and settles when everything is in.
   * @throws when there is a table of that name, or the source cannot be read.
   */
  restoreInto(target: Records): Promise<void>;
}
