import type { Context } from 'hono';
import type { FieldError } from '../components/field.ts';
import { dayErrors } from './days-form.tsx';
import type { Days } from './paths.ts';

/** The days of an address: as typed, what is wrong with them, and what of them can be asked for. */
export interface AskedDays {
  readonly typed: { readonly from: string; readonly to: string };
  readonly errors: readonly FieldError[];
  readonly days: Days;
}

export const askedDays = (c: Context): AskedDays => {
  const typed = { from: c.req.query('from')?.trim() ?? '', to: c.req.query('to')?.trim() ?? '' };
  const errors = dayErrors(typed);
  const days = errors.length > 0 ? {} : { from: typed.from || undefined, to: typed.to || undefined };
  return { typed, errors, days };
};

/** The two fields of the form, with what was typed. */
export const dayFields = ({ typed }: AskedDays) => [
  { name: 'from', label: 'First day', value: typed.from },
  { name: 'to', label: 'Last day', value: typed.to },
];
