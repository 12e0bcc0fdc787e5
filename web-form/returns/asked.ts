import * as z from 'zod';
import { type ReturnId, returnId } from '../../shared/contract/returns.ts';
import type { DateTyped } from '../components/date-input.tsx';
import type { FieldError } from '../components/field.ts';

/** A day, put together from what was typed into three boxes. */
const dayIn = ({ day = '', month = '', year = '' }: DateTyped): string | undefined => {
  const padded = (part: string, length: number) => part.trim().padStart(length, '0');
  const read = z.iso.date().safeParse(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
  return read.success ? read.data : undefined;
};

/** Which return an address asks about: as typed, what is wrong with it, and what of it can be asked for. */
export interface AskedReturn {
  readonly typed: { readonly return?: string | undefined; readonly on: DateTyped };
  readonly errors: readonly FieldError[];
  readonly wanted?: { readonly id: ReturnId; readonly on: string } | undefined;
}

export const DATE_WRONG = 'Date must be a real date, like 24 11 2026';

/** Reads what stands behind the question mark of the address. Nothing there is nothing wrong. */
export const askedReturn = (query: Readonly<Record<string, string>>, today: string): AskedReturn => {
  const { return: chosen, 'on-day': day, 'on-month': month, 'on-year': year } = query;
  if (chosen === undefined && day === undefined) {
    const [thisYear, thisMonth, thisDay] = today.split('-');
    return { typed: { on: { day: thisDay, month: thisMonth, year: thisYear } }, errors: [] };
  }
  const typed = { return: chosen, on: { day, month, year } };
  const id = returnId.safeParse(chosen);
  const on = dayIn(typed.on);
  const errors = [
    ...(id.success ? [] : [{ field: 'return', words: 'Choose a return' }]),
    ...(on === undefined ? [{ field: 'on', words: DATE_WRONG }] : []),
  ];
  return { typed, errors, ...(id.success && on !== undefined && { wanted: { id: id.data, on } }) };
};
