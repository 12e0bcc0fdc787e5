import type { AuthoritySettings } from '../../shared/settings/schema.ts';

/** Whom to phone at an instant: the MASH while it is open, the Emergency Duty Team at all other times. */
export const whomToPhone = (
  { calendar, phones }: AuthoritySettings,
  now: Date,
): { readonly name: string; readonly number: string } => {
  const { timeZone, openingHours, bankHolidays } = calendar;
  const date = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(now);
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long' }).format(now).toLowerCase();
  const hours = Object.entries(openingHours).find(([day]) => day === weekday)?.[1];
  const open =
    hours !== undefined && !bankHolidays.includes(date) && time >= hours.opens && time < hours.closes;
  return open ? phones.mash : phones.emergencyDutyTeam;
};
