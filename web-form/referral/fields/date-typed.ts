import type { Typed } from '../../../shared/store/drafts.ts';
import type { DateTyped } from '../../components/date-input.tsx';

/** The three boxes of a date, as typed. */
export const dateTyped = (typed: Typed, name: string): DateTyped => ({
  day: typed[`${name}-day`],
  month: typed[`${name}-month`],
  year: typed[`${name}-year`],
});
