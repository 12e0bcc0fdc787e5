import { redsNotRouted } from '../../../shared/store/figures/reds-not-routed.ts';
import type { Measure } from './measure.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Reds of the last day that nobody was given within a minute. */
export const redsRouted: Measure = {
  id: 'reds-routed',
  look: async ({ records, settings }, now) => {
    const before = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString();
    const { timeZone } = settings.calendar;
    const lost = await redsNotRouted(records, { from: before(DAY_MS), to: before(MINUTE_MS), timeZone });
    return { redsNotRouted: lost.length };
  },
};
