import { respondersOf } from '../../shared/settings/partner-checks.ts';
import { withAgencies } from '../../shared/settings/with-agencies.ts';
import { remindOverdueChecks } from '../../shared/store/checks/remind-overdue-checks.ts';
import { readAgencies } from '../../shared/store/directory/read-directory.ts';
import type { WatchStep } from './step.ts';

/** With less time left than this nothing more is begun: the next run goes on. */
const ENOUGH_MS = 10_000;

/** Agencies are reminded of what they were asked, once at half time and once when it is overdue. */
export const remindPartners: WatchStep = {
  id: 'remind-partners',
  run: async ({ settings, records, timeLeft }, now) =>
    remindOverdueChecks(
      {
        records,
        agencies: respondersOf(withAgencies(settings, await readAgencies(records))).map(
          ({ agency }) => agency,
        ),
        goesOn: () => timeLeft() > ENOUGH_MS,
      },
      now,
    ),
};
