import type { AuthoritySettings } from '../../shared/settings/schema.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** "8:30am", "midday", "5pm" for `HH:MM`. */
export const clockTime = (time: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (hours === 12 && minutes === 0) return 'midday';
  const half = hours < 12 ? 'am' : 'pm';
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  return minutes === 0 ? `${hour}${half}` : `${hour}:${String(minutes).padStart(2, '0')}${half}`;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Monday to Thursday, 8:30am to 5pm" and so on: neighbouring days with the same hours in one line. */
export const openingHoursWords = ({ openingHours }: AuthoritySettings['calendar']): string[] => {
  const runs: { first: string; last: string; hours: string }[] = [];
  let open = false;
  for (const weekday of WEEKDAYS) {
    const day = openingHours[weekday];
    if (day === undefined) {
      open = false;
      continue;
    }
    const hours = `${clockTime(day.opens)} to ${clockTime(day.closes)}`;
    const run = runs.at(-1);
    if (open && run?.hours === hours) run.last = capital(weekday);
    else runs.push({ first: capital(weekday), last: capital(weekday), hours });
    open = true;
  }
  return runs.map(({ first, last, hours }) => `${first === last ? first : `${first} to ${last}`}, ${hours}`);
};
