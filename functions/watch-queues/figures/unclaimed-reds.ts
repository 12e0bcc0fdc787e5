import { unclaimedSince } from '../../../shared/domain/watch/escalation.ts';
import { shiftAt } from '../../../shared/domain/watch/shift.ts';
import { isHeld } from '../../../shared/store/items/work.ts';
import { listReds } from '../../../shared/store/watch/list-reds.ts';
import { redsWorkedIn } from '../reds-worked.ts';
import type { Measure } from './measure.ts';

/** Most reds of one queue that are looked at: the most urgent, which stand first. */
const MOST_REDS = 500;

/** Reds that nobody holds where reds are worked now. Planned tests are none. */
export const unclaimedReds: Measure = {
  id: 'unclaimed-reds',
  look: async ({ records, settings }, now) => {
    const shift = shiftAt(now, settings.calendar);
    const reds = await Promise.all(redsWorkedIn(shift).map((queue) => listReds(records, queue, MOST_REDS)));
    const waited = reds
      .flat()
      .filter((work) => !work.done && !isHeld(work, now) && work.mystery === undefined)
      .map((work) => Date.parse(now) - Date.parse(unclaimedSince(work, shift)));
    return {
      unclaimedReds: waited.length,
      oldestUnclaimedRedMinutes: Math.floor(Math.max(0, ...waited) / 60_000),
    };
  },
};
