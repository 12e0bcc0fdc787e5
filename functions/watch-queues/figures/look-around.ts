import { errorFields } from '../../../shared/http/log.ts';
import type { Figures } from '../../../shared/http/watched-figures.ts';
import type { WatchDependencies } from '../step.ts';
import type { Measure } from './measure.ts';
import { messagesWaiting } from './messages-waiting.ts';
import { redsRouted } from './reds-routed.ts';
import { reportMade } from './report-made.ts';
import { today } from './today.ts';
import { unclaimedReds } from './unclaimed-reds.ts';

/** What is looked at every minute. */
export const MEASURES: readonly Measure[] = [unclaimedReds, redsRouted, messagesWaiting, reportMade, today];

/**
 * Writes one line with how the front door stands. A look that fails leaves its figures out, whose alarms then sound
 * for want of them; it never keeps the watch from its work.
 */
export const lookAround = async (
  measures: readonly Measure[],
  deps: WatchDependencies,
  now: string,
): Promise<void> => {
  const looked = await Promise.all(
    measures.map(async ({ id, look }): Promise<Figures> => {
      try {
        return await look(deps, now);
      } catch (error) {
        deps.log('a step of the watch failed', { level: 'error', kind: id, ...errorFields(error) });
        return {};
      }
    }),
  );
  deps.log('looked around', { figures: Object.assign({}, ...looked) });
};
