import type { QueueId } from '../../shared/domain/queues.ts';
import { dutyManagerAt } from '../../shared/domain/watch/duty-manager.ts';
import { type Shift, shiftAt } from '../../shared/domain/watch/shift.ts';
import { escalate, isLeft } from '../../shared/store/watch/escalate.ts';
import { listReds } from '../../shared/store/watch/list-reds.ts';
import { each } from './each.ts';
import { redsWorkedIn } from './reds-worked.ts';
import type { WatchStep } from './step.ts';

/** Most reds looked at in one run: the most urgent, which stand first. */
const MOST_REDS = 2_000;

/** One e-mail for all reds of one queue and minute. */
const escalateIn = async (
  queue: QueueId,
  shift: Shift,
  deps: Parameters<WatchStep['run']>[0],
  now: string,
): Promise<number> => {
  const { calendar, watch } = deps.settings;
  const manager = dutyManagerAt(now, watch.dutyManagers, calendar.timeZone)?.id ?? '';
  const escalation = { queue, now, shift, minutes: watch.escalateAfterMinutes, manager };
  const all = (await listReds(deps.records, queue, MOST_REDS)).filter((work) => isLeft(work, escalation));
  // Tests are left out of the count, and each has an e-mail of its own, which goes nowhere.
  const left = all.filter(({ mystery }) => mystery === undefined);
  const tests = all.filter(({ mystery }) => mystery !== undefined);
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
  const ofTests = await each(
    tests,
    deps,
    async ({ reference }) =>
      (await escalate(deps.records, reference, { ...escalation, tell: 1 })) === 'escalated',
  );
  return changed + others + ofTests;
};

/** A red that nobody took for too long, in a queue where reds are worked now, is brought before the duty manager. */
export const escalateReds: WatchStep = {
  id: 'escalate-reds',
  run: async (deps, now) => {
    const shift = shiftAt(now, deps.settings.calendar);
    let changed = 0;
    for (const queue of redsWorkedIn(shift)) changed += await escalateIn(queue, shift, deps, now);
    return changed;
  },
};
