import { dutyManagerAt } from '../../shared/domain/watch/duty-manager.ts';
import { shiftAt } from '../../shared/domain/watch/shift.ts';
import { escalate, isLeft } from '../../shared/store/watch/escalate.ts';
import { listReds } from '../../shared/store/watch/list-reds.ts';
import { each } from './each.ts';
import type { WatchStep } from './step.ts';

/** Most reds looked at in one run: the most urgent, which stand first. */
const MOST_REDS = 2_000;

/**
 * A red that nobody took for too long, in the queue where reds are worked now, is brought before the duty
 * manager: one e-mail for all of one minute.
 */
export const escalateReds: WatchStep = {
  id: 'escalate-reds',
  run: async (deps, now) => {
    const { calendar, watch } = deps.settings;
    const shift = shiftAt(now, calendar);
    const queue = shift.open ? 'mash' : 'emergency-duty-team';
    const manager = dutyManagerAt(now, watch.dutyManagers, calendar.timeZone)?.id ?? '';
    const escalation = { queue, now, shift, minutes: watch.escalateAfterMinutes, manager } as const;
    const left = (await listReds(deps.records, queue, MOST_REDS)).filter((work) => isLeft(work, escalation));
    let changed = 0;
    let first = 0;
    // The e-mail leaves with the first that is marked: a run that ends in between tells of the rest later.
    while (first < left.length && changed === 0) {
      const reference = left[first]?.reference ?? '';
      const tell = left.length - first;
      first += 1;
      if ((await escalate(deps.records, reference, { ...escalation, tell })) === 'escalated') changed += 1;
    }
    const others = await each(
      left.slice(first),
      deps,
      async ({ reference }) => (await escalate(deps.records, reference, escalation)) === 'escalated',
    );
    return changed + others;
  },
};
