import { shiftAt } from '../../shared/domain/watch/shift.ts';
import { handBack } from '../../shared/store/watch/hand-back.ts';
import { listWholeQueue } from '../../shared/store/work/list-queue.ts';
import { each } from './each.ts';
import type { WatchStep } from './step.ts';

/** Most work handed back in one run; the next run goes on. */
const MOST_WORK = 2_000;

/** While the MASH is open, what the Emergency Duty Team did not finish is the MASH's again. */
export const handBackAtOpening: WatchStep = {
  id: 'hand-back',
  run: async (deps, now) => {
    const shift = shiftAt(now, deps.settings.calendar);
    if (!shift.open) return 0;
    const { work } = await listWholeQueue(deps.records, 'emergency-duty-team', MOST_WORK);
    return each(
      work,
      deps,
      async ({ reference }) => (await handBack(deps.records, reference, shift, now)) === 'handed-back',
    );
  },
};
