import type { ContactAssessment, WorkToDo } from '../assessment.ts';
import { QUEUES } from '../queues.ts';
import { mostUrgent } from '../rating/level.ts';

/** Instants are all written alike, so the earlier one also sorts first as text. */
const earlier = (one: string, other: string): string => (other.localeCompare(one) < 0 ? other : one);

/**
 * The work items of a referral: one for each queue that any contact was routed to, with the highest rating
 * and the earliest due time among those contacts.
 */
export const workOf = (contacts: readonly ContactAssessment[]): WorkToDo[] =>
  QUEUES.flatMap((queue) => {
    const [first, ...others] = contacts.filter(({ queues }) => queues.includes(queue));
    if (first === undefined) return [];
    const here = [first, ...others];
    return [
      {
        queue,
        contacts: here.map(({ number }) => number),
        level: mostUrgent(here.map(({ rating }) => rating.level)),
        due: here.map(({ clock }) => clock.due).reduce(earlier),
      },
    ];
  });
