import type { CalendarDate, PersonDetails, Referral } from '../../domain/referral.ts';

/** A field that cannot be as typed, with its JSON pointer. */
export interface FieldProblem {
  readonly pointer: string;
  readonly detail: string;
}

/** Most days ahead that a baby can be expected. */
const LONGEST_WAIT_DAYS = 310;

const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

const datesOf = (pointer: string, person: PersonDetails, today: CalendarDate): FieldProblem[] => {
  if (person.born !== undefined && person.born > today) {
    return [{ pointer: `${pointer}/born`, detail: 'Date of birth must be today or in the past' }];
  }
  if (person.expected !== undefined && daysBetween(today, person.expected) > LONGEST_WAIT_DAYS) {
    return [{ pointer: `${pointer}/expected`, detail: 'Expected date must be within the next ten months' }];
  }
  return [];
};

/** What is wrong with a referral's dates, seen from the day it is sent. */
export const impossibleDates = (referral: Referral, today: CalendarDate): FieldProblem[] => {
  const { agreedOn } = referral.consent;
  return [
    ...referral.children.flatMap((child, at) => datesOf(`/children/${at}`, child, today)),
    ...referral.adults.flatMap((adult, at) => datesOf(`/adults/${at}`, adult, today)),
    ...(agreedOn !== undefined && agreedOn > today
      ? [{ pointer: '/consent/agreedOn', detail: 'Date of agreement must be today or in the past' }]
      : []),
  ];
};
