import type { WorkItem } from '../items/work.ts';
import { placeInNight } from '../table.ts';

/**
 * Where work stands in the index once it is done: nowhere, but for what the Emergency Duty Team had, which the
 * night list and the hand-back list still show.
 */
export const placeWhenDone = (
  { queue, reference }: Pick<WorkItem, 'queue' | 'reference'>,
  at: string,
): Pick<WorkItem, 'gsi1pk' | 'gsi1sk'> =>
  queue === 'emergency-duty-team' ? placeInNight(at, reference) : {};
