import type { Assessment, Clock, ContactAssessment } from '../assessment.ts';
import { mostRestrictive } from '../consent/most-restrictive.ts';
import { FLAGS } from '../flags.ts';
import { mostUrgent } from '../rating/level.ts';
import { workOf } from './work-of.ts';

const earliest = (clocks: readonly [Clock, ...Clock[]]): Clock =>
  clocks.reduce((one, other) => (other.due < one.due ? other : one));

/** A referral as the sum of its contacts: highest rating, strictest consent, every flag, earliest clock. */
export const wholeOf = (
  contacts: readonly [ContactAssessment, ...ContactAssessment[]],
  mashOpen: boolean,
): Assessment => {
  const [first, ...others] = contacts;
  return {
    level: mostUrgent(contacts.map(({ rating }) => rating.level)),
    consent: mostRestrictive(
      first.consent,
      others.map(({ consent }) => consent),
    ),
    flags: FLAGS.filter((flag) => contacts.some(({ flags }) => flags.includes(flag))),
    contacts,
    work: workOf(contacts),
    clock: earliest([first.clock, ...others.map(({ clock }) => clock)]),
    mashOpen,
  };
};
