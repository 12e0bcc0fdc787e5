const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS = 24 * 60 * 60_000;
const LOCAL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** Is it a real calendar date, `YYYY-MM-DD`? */
export const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** The day some days later, or earlier. */
export const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MS).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The day that it is, in the authority’s own time. */
export const today = (now: Date): string => LOCAL.format(now);

const WEEKDAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "Monday 23 November 2026": reports are read by the days of the week. */
export const weekdayOf = (day: string): string =>
  WEEKDAY.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
