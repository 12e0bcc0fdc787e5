import { recountAll } from '../../../../shared/store/figures/recount-all.ts';
import type { MigrationStep } from '../step.ts';

/** Most references that are named where some could not be counted. */
const MOST_NAMED = 20;

/** Before there were figures nothing counted the contacts; since then the stream does. */
export const COUNT_EVERY_CONTACT: MigrationStep = {
  id: '2026-11-22-count-every-contact',
  about: 'Counts every contact from before there were figures, so that reports and returns know them',
  run: async ({ records, settings, tell }) => {
    const rules = { timeZone: settings.calendar.timeZone, repeatContacts: settings.repeatContacts };
    const { referrals, failed } = await recountAll(records, rules, (soFar) =>
      tell(`${soFar.referrals} referrals counted.`),
    );
    if (failed.length > 0) {
      const named = failed.slice(0, MOST_NAMED).join(' ');
      throw new Error(`${failed.length} referrals could not be counted, among them ${named}.`);
    }
    return { referrals };
  },
};
