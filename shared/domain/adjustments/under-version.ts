import type { AuthorityRules } from '../authority.ts';
import type { SettingsChange } from './adjustments.ts';

/** The name under which a version of the settings is stored with what it decides. */
export const versionName = (number: number): string => `settings-${number}`;

/** An authority's settings as one of their reviewed versions changes them. */
export const underVersion = <Settings extends AuthorityRules & { readonly version: string }>(
  settings: Settings,
  { number, change }: { readonly number: number; readonly change: SettingsChange },
): Settings => {
  const { rating, consent, routing, numbers } = change;
  const { clocks, repeatContacts, repeatMonths, sameIncidentHours } = settings;
  return {
    ...settings,
    version: `${settings.version}+${versionName(number)}`,
    clocks: {
      redHours: numbers.redHours ?? clocks.redHours,
      amberWorkingDays: numbers.amberWorkingDays ?? clocks.amberWorkingDays,
      yellowWorkingDays: numbers.yellowWorkingDays ?? clocks.yellowWorkingDays,
      acknowledgeWorkingDays: numbers.acknowledgeWorkingDays ?? clocks.acknowledgeWorkingDays,
    },
    repeatContacts: numbers.repeatContacts ?? repeatContacts,
    repeatMonths: numbers.repeatMonths ?? repeatMonths,
    sameIncidentHours: numbers.sameIncidentHours ?? sameIncidentHours,
    adjustments: { version: versionName(number), rating, consent, routing },
  };
};
