import { undelivered } from '../../../shared/store/outbox.ts';
import type { Measure } from './measure.ts';

/** A receipt younger than this may still be on its way. */
const RECEIPT_MS = 5 * 60_000;
/** Most messages that are looked at: more than this is alarming whatever they are. */
const MOST = 500;

/** What waits to be sent. */
export const messagesWaiting: Measure = {
  id: 'messages-waiting',
  look: async ({ records }, now) => {
    const late = new Date(Date.parse(now) - RECEIPT_MS).toISOString();
    const [[oldest], waiting] = await Promise.all([
      undelivered(records, now, 1),
      undelivered(records, late, MOST),
    ]);
    return {
      outboxAgeSeconds:
        oldest === undefined ? 0 : Math.floor((Date.parse(now) - Date.parse(oldest.at)) / 1000),
      receiptsNotSent: waiting.filter(({ kind }) => kind === 'receipt').length,
    };
  },
};
