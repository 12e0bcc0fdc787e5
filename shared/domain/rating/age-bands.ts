import { type Age, yearsOf } from '../age.ts';

const DAYS_BEFORE_BIRTH = 28;

/** Under one, or unborn and due within four weeks; a due date that has passed counts. */
export const isBabyOrDueSoon = (age: Age): boolean =>
  age.kind === 'unborn' ? age.daysUntilDue <= DAYS_BEFORE_BIRTH : (yearsOf(age) ?? 1) < 1;

/** Under five, unborn, or of an age nobody could say: what is not known never lowers a rating. */
export const mayBeUnderFive = (age: Age): boolean => (yearsOf(age) ?? 0) < 5;
