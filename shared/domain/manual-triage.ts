import { type Adjustments, namedBoth } from './adjustments/adjustments.ts';
import { type Age, ageOn } from './age.ts';
import { wholeOf } from './assess/whole.ts';
import type { Assessment, Clock, ContactAssessment, Subject } from './assessment.ts';
import type { AuthorityRules } from './authority.ts';
import { CONSENT_TABLE } from './consent/consent-table.ts';
import { decideConsent } from './consent/decide-consent.ts';
import type { ConsentDecision } from './consent/outcome.ts';
import type { Flag } from './flags.ts';
import type { QueueId } from './queues.ts';
import type { SuggestedRating } from './rating/rating.ts';
import { applied, MANUAL_TRIAGE_RULE, RULE_SET } from './rating/rules.ts';
import type { Referral } from './referral.ts';
import { subjectsOf } from './subjects.ts';
import { clockFor } from './working-time/clock-for.ts';
import { localDate } from './working-time/instants.ts';
import { isOpen } from './working-time/opening.ts';

const HOUR = 3_600_000;

const ratingUnder = (adjustments: Adjustments | undefined): SuggestedRating => ({
  level: 'red',
  rules: [applied('red', MANUAL_TRIAGE_RULE)],
  ruleSet: namedBoth(RULE_SET, adjustments),
});

const READ_BY_HAND: ConsentDecision = {
  outcome: 'proceed-without-agreement',
  rule: 'consent.read-by-hand',
  words: 'The answers about agreement could not be read: read them by hand',
  harmSuspected: true,
  managerAuthorisesChecks: true,
  reasonMissing: false,
  table: CONSENT_TABLE,
};

/** This is where failures end: whatever goes wrong below is answered with the most careful value. */
const orElse = <T>(attempt: () => T, otherwise: T): T => {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
};

/** Elapsed hours, worked out without the calendar; an instant that cannot be read is due at once. */
const plainClock = (receivedAt: string, hours: number): Clock => {
  const start = Date.parse(receivedAt);
  if (Number.isNaN(start)) return { starts: receivedAt, due: receivedAt, acknowledgeBy: receivedAt };
  const after = (passed: number) => new Date(start + passed * HOUR).toISOString();
  return { starts: after(0), due: after(hours), acknowledgeBy: after(24) };
};

const consentOf = (
  referral: Referral,
  subject: Subject | undefined,
  age: Age,
  { adjustments }: AuthorityRules,
): ConsentDecision =>
  orElse(
    () =>
      decideConsent(
        {
          answers: referral.consent,
          ownAgreement: subject?.kind === 'child' ? subject.person.ownAgreement : undefined,
          age,
          harm: referral.significantHarm,
          level: 'red',
        },
        adjustments,
      ),
    READ_BY_HAND,
  );

const ALLEGATION = 'allegation-against-professional';

/** The designated officer hears of an allegation even where the rules could not be asked. */
const isAllegation = (referral: Referral): boolean =>
  orElse(
    () =>
      [referral.concerns, ...referral.children.map(({ concerns }) => concerns)].some(
        (said) => said?.[ALLEGATION] === 'yes',
      ),
    false,
  );

const queuesWhen = (open: boolean | undefined, referral: Referral): readonly QueueId[] => {
  const special: readonly QueueId[] = isAllegation(referral) ? ['lado'] : [];
  // Where even the hours cannot be told, both get it: one of them is at work.
  if (open === undefined) return ['mash', 'emergency-duty-team', ...special];
  return open ? ['mash', ...special] : ['emergency-duty-team', ...special];
};

/**
 * The assessment of a referral when a step failed on its way in: red, by hand, at once. It fails itself on
 * nothing it is given; what it cannot read it leaves to the person who reads it.
 * Source: docs/reference.md#manual-triage.
 *
 * @param receivedAt instant, ISO 8601 in UTC
 * @param routedAt when it reaches the queues, where that is later
 */
export const manualTriage = (
  referral: Referral,
  rules: AuthorityRules,
  receivedAt: string,
  routedAt: string = receivedAt,
): Assessment => {
  const open = orElse<boolean | undefined>(() => isOpen(routedAt, rules.calendar), undefined);
  const clock = orElse(
    () => clockFor('red', receivedAt, rules, referral.goesHomeAt),
    orElse(() => plainClock(receivedAt, rules.clocks.redHours), plainClock(receivedAt, 4)),
  );
  const flags: readonly Flag[] = ['needs-manual-triage'];
  const contact = (subject: Subject | undefined, number: number): ContactAssessment => {
    const age = orElse<Age>(
      () =>
        subject === undefined
          ? { kind: 'unknown' }
          : ageOn(subject.person, localDate(receivedAt, rules.calendar.timeZone)),
      { kind: 'unknown' },
    );
    const consent = consentOf(referral, subject, age, rules);
    return {
      number,
      rating: ratingUnder(rules.adjustments),
      narrativeSignals: [],
      consent,
      flags: consent.reasonMissing ? ['consent-reason-missing', ...flags] : flags,
      queues: queuesWhen(open, referral),
      routing: [
        { id: 'route.manual-triage', words: 'A step failed when this arrived: read and rate it by hand' },
      ],
      clock,
      contactsInSixMonths: 1,
      possibleContactsInSixMonths: 1,
    };
  };
  const [first, ...others] = orElse(() => subjectsOf(referral), []);
  return wholeOf(
    [contact(first, 1), ...others.map((subject, index) => contact(subject, index + 2))],
    open ?? false,
  );
};
