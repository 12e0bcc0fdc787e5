import type { Assessment, Clock, ContactAssessment } from '../assessment.ts';
import { FLAGS, type Flag } from '../flags.ts';
import { QUEUES } from '../queues.ts';
import { rankOf } from '../rating/level.ts';

const CERTAIN: Flag = 'three-contacts-in-six-months';
const POTENTIAL: Flag = 'potential-three-contacts-in-six-months';

const earlier = (one: string, other: string): string => (other < one ? other : one);

const earliest = (standing: Clock, found: Clock): Clock => ({
  starts: standing.starts,
  due: earlier(standing.due, found.due),
  acknowledgeBy: earlier(standing.acknowledgeBy, found.acknowledgeBy),
});

type Rating = ContactAssessment['rating'];

/** The rating that holds, with the rules that only what was found has met; most urgent first. */
const withRules = (standing: Rating, without: Rating, found: Rating): Rating => {
  const met = new Set([...standing.rules, ...without.rules].map(({ id }) => id));
  const more = found.rules.filter(({ id }) => !met.has(id));
  const rules = [...standing.rules, ...more].toSorted(
    (one, other) => rankOf(one.level) - rankOf(other.level),
  );
  return more.length === 0 ? standing : { ...standing, rules };
};

/**
 * What more is known of a contact once more has been found about it: flags, queues and reasons are added, a
 * rating rises, a clock comes forward, and nothing is ever taken back. Only the difference that the new
 * findings make counts, so that rules changed in the meantime change nothing here.
 *
 * @param standing the assessment that holds
 * @param without what the rules say today without what was found
 * @param found what they say with it
 */
export const raised = (
  standing: ContactAssessment,
  without: ContactAssessment,
  found: ContactAssessment,
): ContactAssessment => {
  const isHigher =
    rankOf(found.rating.level) < rankOf(without.rating.level) &&
    rankOf(found.rating.level) < rankOf(standing.rating.level);
  const flags = new Set([...standing.flags, ...found.flags.filter((flag) => !without.flags.includes(flag))]);
  // What was only possible is now certain.
  if (flags.has(CERTAIN)) flags.delete(POTENTIAL);
  const queues = new Set([
    ...standing.queues,
    ...found.queues.filter((queue) => !without.queues.includes(queue)),
  ]);
  const known = new Set([...standing.routing, ...without.routing].map(({ id }) => id));
  const read = new Set([...standing.narrativeSignals, ...without.narrativeSignals].map(({ id }) => id));
  return {
    ...standing,
    rating: isHigher ? found.rating : withRules(standing.rating, without.rating, found.rating),
    narrativeSignals: [
      ...standing.narrativeSignals,
      ...found.narrativeSignals.filter(({ id }) => !read.has(id)),
    ],
    consent: isHigher ? found.consent : standing.consent,
    flags: FLAGS.filter((flag) => flags.has(flag)),
    queues: QUEUES.filter((queue) => queues.has(queue)),
    routing: [...standing.routing, ...found.routing.filter(({ id }) => !known.has(id))],
    clock: isHigher ? earliest(standing.clock, found.clock) : standing.clock,
    contactsInSixMonths: Math.max(standing.contactsInSixMonths, found.contactsInSixMonths),
    possibleContactsInSixMonths: Math.max(
      standing.possibleContactsInSixMonths,
      found.possibleContactsInSixMonths,
    ),
  };
};

/** Each contact of a referral as it stands, raised by what was found; in the order of the assessments. */
export const raiseAll = (
  standing: readonly ContactAssessment[],
  without: Assessment,
  found: Assessment,
): ContactAssessment[] =>
  standing.map((each) => {
    const [before, after] = [without, found].map(({ contacts }) =>
      contacts.find(({ number }) => number === each.number),
    );
    return before === undefined || after === undefined ? each : raised(each, before, after);
  });
