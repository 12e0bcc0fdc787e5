import { errorFields, type Log } from '../../../shared/http/log.ts';
import type { OutboxItem } from '../../../shared/store/items/outbox.ts';

export interface RedriveDependencies {
  /** Events that have waited since before an instant. */
  readonly undelivered: (before: string, limit: number) => Promise<OutboxItem[]>;
  readonly countTry: (id: string) => Promise<void>;
  readonly deliver: (event: OutboxItem) => Promise<void>;
  readonly now: () => Date;
  /** Milliseconds until this sweep is ended from outside. */
  readonly timeLeft: () => number;
  readonly log: Log;
}

/** An event younger than this is left to the stream. */
const LEFT_TO_THE_STREAM_MINUTES = 2;
const MOST_READ = 2_000;
const MOST_AT_ONCE = 200;
/** With less time left than this nothing more is begun: the next sweep goes on. */
const ENOUGH_MS = 15_000;

const isAboutRed = ({ kind }: OutboxItem): boolean => kind === 'red-alert' || kind === 'red-escalated';

/**
 * Red alerts first and searches last, then what was tried least: a message that is refused again and again never stands in the
 * way of one that could leave.
 */
const byUrgency = (one: OutboxItem, other: OutboxItem): number =>
  Number(isAboutRed(other)) - Number(isAboutRed(one)) ||
  Number(one.kind === 'find-late') - Number(other.kind === 'find-late') ||
  one.tries - other.tries ||
  (one.at < other.at ? -1 : 1);

/** Delivers what the stream did not: each waiting event is tried, whatever happens to those before it. */
export const redrive = async ({
  undelivered,
  countTry,
  deliver,
  now,
  timeLeft,
  log,
}: RedriveDependencies): Promise<void> => {
  const before = new Date(now().getTime() - LEFT_TO_THE_STREAM_MINUTES * 60_000).toISOString();
  let failed = 0;
  const waiting = await undelivered(before, MOST_READ);
  for (const event of waiting.toSorted(byUrgency).slice(0, MOST_AT_ONCE)) {
    if (timeLeft() < ENOUGH_MS) break;
    try {
      await deliver(event);
    } catch (error) {
      failed += 1;
      await countTry(event.id);
      log('delivery failed', { level: 'error', kind: event.kind, ...errorFields(error) });
    }
  }
  if (failed > 0) log('records could not be delivered', { level: 'error', count: failed });
};
