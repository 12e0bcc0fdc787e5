import { pagesOf } from '../../../shared/store/index/pages.ts';
import type { Records } from '../../../shared/store/records.ts';

/** Where the referrals come from that a run asks about. One may come twice. */
export interface Candidates {
  /** References of referrals that may have been decided before a day, `YYYY-MM-DD`. None is left out. */
  decidedBefore(day: string): AsyncIterable<string>;
}

/**
 * Every form that was received before the day, by one look through the whole table. A council’s earlier records
 * were brought in without the events that figures are made of, so that no list of those would be whole: what must
 * not be missed here is what nobody thinks of any more.
 */
export const formsIn = (records: Records): Candidates => ({
  async *decidedBefore(day) {
    const forms = {
      filter: 'sk = :form AND receivedAt < :before',
      values: { ':form': 'FORM', ':before': day },
    };
    for await (const { items } of pagesOf(records, forms)) {
      for (const { reference } of items) yield String(reference);
    }
  },
});
