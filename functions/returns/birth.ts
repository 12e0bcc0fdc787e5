import { ageOn, yearsOf } from '../../shared/domain/age.ts';
import type { CalendarDate } from '../../shared/domain/referral.ts';
import type { ChildContact } from './child-contact.ts';

/** What a return can say about when a child was born. At most one of `born` and `expected` is there. */
export interface Birth {
  readonly born?: CalendarDate | undefined;
  readonly expected?: CalendarDate | undefined;
  /** Whole years on the day of the return; undefined for an unborn child or where nobody knew. */
  readonly years?: number | undefined;
}

/** A date of birth that was still to come when the contact came in is the date on which a baby is expected. */
export const birthOf = (
  { child, receivedOn }: Pick<ChildContact, 'child' | 'receivedOn'>,
  on: CalendarDate,
): Birth => {
  const { born } = child;
  if (born !== undefined && born <= receivedOn) {
    return { born, ...(born <= on && { years: yearsOf(ageOn({ born }, on)) }) };
  }
  const expected = born ?? child.expected;
  if (expected !== undefined) return { expected };
  return child.estimatedAge === undefined ? {} : { years: child.estimatedAge };
};
