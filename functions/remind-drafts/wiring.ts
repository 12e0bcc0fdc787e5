import type { Log } from '../../shared/http/log.ts';
import type { DraftsTable } from '../../shared/store/drafts/items.ts';
import type { Records } from '../../shared/store/records.ts';

/** What the function that reminds of drafts is made with. */
export interface RemindWiring {
  readonly drafts: DraftsTable;
  /** Where the outbox is. */
  readonly records: Records;
  /** Seals the address in the outbox. */
  readonly codesSecret: () => Promise<string>;
  readonly now: () => Date;
  readonly log: Log;
}
