import type { z } from 'zod';
import { QUEUE_SORTS, type QueueView, queueView } from '../../../shared/contract/queue-view.ts';
import { desk } from '../paths.ts';

const SHAPE: Readonly<Record<string, z.ZodType>> = queueView.shape;

/** How the address asks for the list. What it cannot mean is left out: a link that is old still opens the queue. */
export const viewAsked = (query: Readonly<Record<string, string>>): QueueView => {
  const good = Object.entries(query).filter(
    ([name, value]) => SHAPE[name]?.safeParse(value).success ?? false,
  );
  return queueView.parse(Object.fromEntries(good));
};

/** The address of a queue's list looked at in one way. */
export const viewHref = (queue: string, view: QueueView): string => {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) {
    if (value !== undefined && value !== QUEUE_SORTS[0]) given.set(name, value);
  }
  return given.size === 0 ? desk.queue(queue) : `${desk.queue(queue)}?${given}`;
};

/** Does it leave anything out? */
export const isFiltered = ({ sort: _sort, ...filters }: QueueView): boolean =>
  Object.values(filters).some((value) => value !== undefined);
