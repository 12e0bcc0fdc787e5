import { errorFields, type Log } from '../../../shared/http/log.ts';
import type { OutboxItem } from '../../../shared/store/items/outbox.ts';

export interface RedriveDependencies {
  readonly undelivered: (before: string, limit: number) => Promise<OutboxItem[]>;
  readonly deliver: (event: OutboxItem) => Promise<void>;
  readonly now: () => Date;
  readonly log: Log;
}

/** An event younger than this is left to the stream. */
const LEFT_TO_THE_STREAM_MINUTES = 2;
const MOST_AT_ONCE = 100;

/** Delivers what the stream did not: each waiting event is tried, whatever happens to those before it. */
export const redrive = async ({ undelivered, deliver, now, log }: RedriveDependencies): Promise<void> => {
  const before = new Date(now().getTime() - LEFT_TO_THE_STREAM_MINUTES * 60_000).toISOString();
  let failed = 0;
  for (const event of await undelivered(before, MOST_AT_ONCE)) {
    try {
      await deliver(event);
    } catch (error) {
      failed += 1;
      log('delivery failed', { level: 'error', kind: event.kind, ...errorFields(error) });
    }
  }
  if (failed > 0) log('records could not be delivered', { level: 'error', count: failed });
};
