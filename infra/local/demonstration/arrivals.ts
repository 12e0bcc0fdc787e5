import type { Chance } from './chance.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** In UTC, so an hour later on the clock in summer: within office hours either way. */
const OPENS = 8.5 * 60;
const CLOSES = 15.75 * 60;

const midnight = (instant: number): number => Math.floor(instant / DAY) * DAY;

const isWeekday = (instant: number): boolean => {
  const day = new Date(instant).getUTCDay();
  return day !== 0 && day !== 6;
};

const iso = (instant: number): string => new Date(instant).toISOString();

/** An instant this many days before `now`: in working hours, now and then in the evening or at a weekend. */
export const earlierArrival = (chance: Chance, now: string, daysBefore: number): string => {
  let day = midnight(Date.parse(now)) - daysBefore * DAY;
  const outOfHours = chance.inHundred(10);
  while (!outOfHours && !isWeekday(day)) day -= DAY;
  const minute = outOfHours ? chance.between(CLOSES + 90, 23 * 60) : chance.between(OPENS, CLOSES);
  return iso(day + minute * MINUTE + chance.between(0, 59) * 1_000);
};

/** Instants in working hours of the last three working days that have begun, none after `now`. */
export const recentArrivals = (chance: Chance, now: string, count: number): string[] => {
  const end = Date.parse(now);
  const days: { readonly from: number; readonly to: number }[] = [];
  for (let day = midnight(end); days.length < 3; day -= DAY) {
    const from = day + OPENS * MINUTE;
    const to = Math.min(day + CLOSES * MINUTE, end - MINUTE);
    if (isWeekday(day) && to > from) days.push({ from, to });
  }
  return Array.from({ length: count }, (_, at) => {
    const { from, to } = days[at % days.length] ?? { from: end - MINUTE, to: end - MINUTE };
    return iso(chance.between(from / 1_000, Math.floor(to / 1_000)) * 1_000);
  });
};
