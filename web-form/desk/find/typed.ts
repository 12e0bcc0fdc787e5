import type { Searched } from '../../../shared/contract/search.ts';
import { type Posted, textOf } from '../../posted.ts';

const BOXES = [
  'reference',
  'given',
  'family',
  'born-day',
  'born-month',
  'born-year',
  'nhsNumber',
  'upn',
  'postcode',
] as const;

/** What was typed, box by box. */
export type FindTyped = Readonly<Record<(typeof BOXES)[number], string>>;

export const typedIn = (fields: Posted): FindTyped =>
  Object.fromEntries(BOXES.map((box) => [box, textOf(fields, box).trim()])) as FindTyped; // one text for each box

/** A date of three boxes; what is no date goes on as it was typed, for the API to refuse. */
const bornOf = (typed: FindTyped): string => {
  const [day, month, year] = [typed['born-day'], typed['born-month'], typed['born-year']];
  if (day === '' && month === '' && year === '') return '';
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
};

/** What is asked of the API: only what was typed. */
export const toSearch = (typed: FindTyped): Searched => {
  const { reference, given, family, nhsNumber, upn, postcode } = typed;
  const all = { reference, given, family, born: bornOf(typed), nhsNumber, upn, postcode };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
};
