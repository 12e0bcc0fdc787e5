import * as z from 'zod';
import { flag, level } from './answers/words.ts';

/** How a queue's list can be sorted; `order` is the working order, by which work is pulled. */
export const QUEUE_SORTS = ['order', 'received', 'newest', 'agency', 'agency-backwards'] as const;

/** How a queue is looked at. It changes nothing about what is pulled next. */
export const queueView = z.strictObject({
  sort: z.enum(QUEUE_SORTS, { error: `Must be one of ${QUEUE_SORTS.join(', ')}` }).optional(),
  rating: level.optional(),
  flag: flag.optional(),
  held: z.enum(['held', 'unheld'], { error: 'Must be held or unheld' }).optional(),
  overdue: z.literal('yes', { error: 'Must be yes' }).optional(),
});

export type QueueSort = (typeof QUEUE_SORTS)[number];
export type QueueView = z.infer<typeof queueView>;
