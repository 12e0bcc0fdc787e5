import { bringBack } from '../../shared/store/calls/bring-back.ts';
import { listDue } from '../../shared/store/calls/list-due.ts';
import { each } from './each.ts';
import type { WatchStep } from './step.ts';

/** Most brought back in one run; the next run goes on. */
const MOST = 1_000;

/** Work with a follow-up date comes back to its queue on that date. */
export const followUp: WatchStep = {
  id: 'follow-up',
  run: async (deps, now) => {
    const references = await listDue(deps.records, 'follow-ups', now, MOST);
    return each(
      references,
      deps,
      async (reference) => (await bringBack(deps.records, reference, now, deps.settings)) === 'brought-back',
    );
  },
};
