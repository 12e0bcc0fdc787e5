import { dueWords, isOverdue } from './when.ts';

/** When something is due, in words; what is overdue stands out. */
export const Due = ({ due, now }: { due: string; now: Date }) => (
  <span class={isOverdue(due, now) ? 'app-overdue' : undefined}>{dueWords(due, now)}</span>
);
