import { shiftAt } from '../../shared/domain/watch/shift.ts';
import { isHeld } from '../../shared/store/items/work.ts';
import { handOver } from '../../shared/store/watch/hand-over.ts';
import { listReds } from '../../shared/store/watch/list-reds.ts';
import { each } from './each.ts';
import type { WatchStep } from './step.ts';

/** Most reds looked at in one run. */
const MOST_REDS = 2_000;

/** While the MASH is closed, a red there that nobody holds is the Emergency Duty Team's as well. */
export const handOverAtClosing: WatchStep = {
  id: 'hand-over',
  run: async (deps, now) => {
    const shift = shiftAt(now, deps.settings.calendar);
    if (shift.open) return 0;
    const reds = await listReds(deps.records, 'mash', MOST_REDS);
    const free = reds.filter((work) => !isHeld(work, now));
    return each(
      free,
      deps,
      async ({ reference }) => (await handOver(deps.records, reference, shift, now)) === 'handed-over',
    );
  },
};
