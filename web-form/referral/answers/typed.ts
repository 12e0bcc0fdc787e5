import type { Typed } from '../../../shared/store/drafts.ts';

/** Nothing typed yet. */
export const NOTHING: Typed = {};

/** What was typed under a name, without the spaces around it; undefined where nothing was. */
export const textOf = (typed: Typed, name: string): string | undefined => {
  const text = typed[name]?.trim();
  return text === undefined || text === '' ? undefined : text;
};

/** The code chosen under a name; undefined where none was, or one that was never offered. */
export const choiceOf = (typed: Typed, name: string, codes: Iterable<string>): string | undefined => {
  const chosen = textOf(typed, name);
  return chosen !== undefined && new Set(codes).has(chosen) ? chosen : undefined;
};

const whole = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{1,4}$/.test(text) ? text : undefined;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month as a number from its number or its name, as people type either. */
const monthOf = (text: string | undefined): string | undefined => {
  const named = text === undefined ? -1 : MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return named < 0 ? whole(text) : `${named + 1}`;
};

/**
 * The date typed in three boxes as `YYYY-MM-DD`. A date that cannot be read is passed on as typed, for the
 * contract to refuse: it is never dropped in silence.
 */
export const dateOf = (typed: Typed, name: string): string | undefined => {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => textOf(typed, `${name}-${part}`));
  if (day === undefined && month === undefined && year === undefined) return undefined;
  const [d, m, y] = [whole(day), monthOf(month), whole(year)];
  return d !== undefined && m !== undefined && y !== undefined && y.length === 4
    ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
    : [year, month, day].map((part) => part ?? '?').join('-');
};

/** Whole years as a number; anything else as typed, for the contract to refuse. */
export const yearsOf = (typed: Typed, name: string): number | string | undefined => {
  const text = textOf(typed, name);
  return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : text;
};

/**
 * A time of day as `HH:MM`, from `15:10`, `1510`, `3.10pm` or `3pm`. `3:10` alone could be either half of the
 * day, so it is passed on as typed, for the contract to refuse.
 */
export const timeOf = (typed: Typed, name: string): string | undefined => {
  const text = textOf(typed, name);
  const parts = text
    ?.toLowerCase()
    .replaceAll(' ', '')
    .match(/^(\d{1,2})[:.]?(\d{2})?(am|pm)?$/);
  if (text === undefined || parts === null || parts === undefined) return text;
  const [, hours = '', minutes, half] = parts;
  if (half === undefined) return hours.length === 2 && minutes !== undefined ? `${hours}:${minutes}` : text;
  const hour = Number(hours);
  if (hour < 1 || hour > 12) return text;
  return `${`${(hour % 12) + (half === 'pm' ? 12 : 0)}`.padStart(2, '0')}:${minutes ?? '00'}`;
};

/** An object without the keys that have no value; undefined where none has. */
export const filled = (entries: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
