const ZONE = 'Europe/London';
const DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const CALENDAR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "24 November 2026" for an instant, in the authority's own time. */
export const day = (instant: string | Date): string => DAY.format(new Date(instant));

/** "15:10" for an instant, in the authority's own time. */
export const timeOfDay = (instant: string | Date): string => TIME.format(new Date(instant));

/** "24 November 2026 at 15:10". */
export const dayAndTime = (instant: string | Date): string => `${day(instant)} at ${timeOfDay(instant)}`;

/** "12 March 2014" for a calendar date, which has no time zone. */
export const calendarDay = (date: string): string => CALENDAR.format(new Date(`${date}T00:00:00Z`));

const SHORT = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' });

/** "24 Nov" for a calendar date, where there is no room for more. */
export const shortDay = (date: string): string => SHORT.format(new Date(`${date}T00:00:00Z`));

/** "14:20" today, "25 November at 14:20" on another day of this year, "4 January 2027 at 14:20" in another. */
export const briefly = (instant: string, now: Date): string => {
  const [on, today] = [day(instant), day(now)];
  if (on === today) return timeOfDay(instant);
  const year = / \d{4}$/;
  const isThisYear = year.exec(on)?.[0] === year.exec(today)?.[0];
  return `${isThisYear ? on.replace(year, '') : on} at ${timeOfDay(instant)}`;
};

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** "35 minutes", "2 hours", "3 days": the largest unit that fits, rounded down. */
export const span = (milliseconds: number): string => {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return counted(minutes, 'minute');
  if (minutes < 48 * 60) return counted(Math.floor(minutes / 60), 'hour');
  return counted(Math.floor(minutes / (24 * 60)), 'day');
};

export const isOverdue = (due: string, now: Date): boolean => Date.parse(due) < now.getTime();

/** "due 14:20, in 35 minutes", or "overdue by 2 hours". */
export const dueWords = (due: string, now: Date): string => {
  const left = Date.parse(due) - now.getTime();
  return left < 0 ? `overdue by ${span(-left)}` : `due ${briefly(due, now)}, in ${span(left)}`;
};
