import type { AuthorityRules } from '../../../shared/domain/authority.ts';
import { BANK_HOLIDAYS_ENGLAND } from '../../../shared/domain/working-time/bank-holidays-england.ts';

const LONG_DAY = { opens: '08:30', closes: '17:00' };

/** The rules of the demonstration authority, as far as the domain needs them. */
export const EXAMPLESHIRE: AuthorityRules = {
  calendar: {
    timeZone: 'Europe/London',
    openingHours: {
      monday: LONG_DAY,
      tuesday: LONG_DAY,
      wednesday: LONG_DAY,
      thursday: LONG_DAY,
      friday: { opens: '08:30', closes: '16:30' },
    },
    bankHolidays: BANK_HOLIDAYS_ENGLAND,
  },
  clocks: { redHours: 4, amberWorkingDays: 1, yellowWorkingDays: 3, acknowledgeWorkingDays: 1 },
  repeatMonths: 6,
  repeatContacts: 3,
  sameIncidentHours: 72,
};
