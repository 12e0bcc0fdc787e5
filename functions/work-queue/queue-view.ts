import type { QueueSort, QueueView } from '../../shared/contract/queue-view.ts';
import { isHeld, type WorkItem } from '../../shared/store/items/work.ts';

type InOrder = (one: WorkItem, other: WorkItem) => number;

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const byReceived: InOrder = (one, other) => byText(one.receivedAt, other.receivedAt);
const byAgency: InOrder = (one, other) => one.agencyName.localeCompare(other.agencyName, 'en-GB');

/** The working order is that of the queue itself. What is alike stays in it. */
const SORTS: Readonly<Record<QueueSort, InOrder | null>> = {
  order: null,
  received: byReceived,
  newest: (one, other) => byReceived(other, one),
  agency: byAgency,
  'agency-backwards': (one, other) => byAgency(other, one),
};

/** What of a queue is as asked for, sorted as asked for: a way to look that changes nothing about its order. */
export const viewOf = (
  work: readonly WorkItem[],
  { sort = 'order', rating, flag, held, overdue }: QueueView,
  now: string,
): WorkItem[] => {
  const shown = work.filter(
    (item) =>
      (rating === undefined || item.level === rating) &&
      (flag === undefined || item.flags.includes(flag)) &&
      (held === undefined || isHeld(item, now) === (held === 'held')) &&
      (overdue === undefined || item.due < now),
  );
  const order = SORTS[sort];
  return order === null ? shown : shown.toSorted(order);
};
