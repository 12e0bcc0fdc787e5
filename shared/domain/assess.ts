import { flagsOf } from './assess/flags-of.ts';
import { type ContactRead, readContact } from './assess/read-contact.ts';
import { wholeOf } from './assess/whole.ts';
import type { Assessment, ContactAssessment } from './assessment.ts';
import type { AuthorityRules } from './authority.ts';
import { decideConsent } from './consent/decide-consent.ts';
import type { ReadNarrative } from './narrative/read-once.ts';
import type { Findings } from './prior-contact.ts';
import { type Level, mostUrgent } from './rating/level.ts';
import { isRaisedByNarrative } from './rating/rate.ts';
import type { Referral } from './referral.ts';
import { isPossibleDuplicate } from './repeat-contacts/count-contacts.ts';
import { incidentReference } from './repeat-contacts/incident-reference.ts';
import type { Reported } from './repeat-contacts/same-incident.ts';
import { route } from './routing/route.ts';
import { subjectsOf } from './subjects.ts';
import { clockFor } from './working-time/clock-for.ts';
import { isOpen } from './working-time/opening.ts';

/** A search that never happened has ruled nothing out. */
const NOT_SEARCHED: Findings = { priorContacts: [], household: [], incomplete: true };

const place = (
  referral: Referral,
  read: ContactRead,
  highest: Level,
  rules: AuthorityRules,
  now: Reported,
  mashOpen: boolean,
): ContactAssessment => {
  const { subject, findings, count, rating, concerns, age } = read;
  const child = subject.kind === 'child' ? subject.person : undefined;
  const { repeatContacts, sameIncidentHours, adjustments } = rules;
  const consent = decideConsent(
    {
      answers: referral.consent,
      ownAgreement: child?.ownAgreement,
      age,
      harm: referral.significantHarm,
      level: highest,
    },
    adjustments,
  );
  const raisedByNarrative = isRaisedByNarrative(rating);
  const flags = flagsOf({
    subject,
    findings,
    count,
    repeatContacts,
    duplicate: isPossibleDuplicate(now, findings.priorContacts, sameIncidentHours),
    raisedByNarrative,
    consent,
  });
  const { queues, reasons } = route(
    {
      about: subject.kind,
      age,
      concerns,
      rating,
      consent: consent.outcome,
      asksFor: referral.asksFor,
      significantHarm: referral.significantHarm,
      openCase: findings.openCase,
      claimsSocialWorker: (child?.socialWorker ?? '').trim() !== '',
      isRepeat: count.certain >= repeatContacts,
      raisedByNarrative,
      mashOpen,
    },
    adjustments,
  );
  return {
    number: read.number,
    rating,
    narrativeSignals: read.narrativeSignals,
    consent,
    flags,
    queues,
    routing: reasons,
    clock: clockFor(rating.level, now.receivedAt, rules, referral.goesHomeAt),
    contactsInSixMonths: count.certain,
    possibleContactsInSixMonths: count.possible,
  };
};

/**
 * What the rules say about a referral at receipt: each contact rated, then consent decided under the highest
 * rating among them, then routed and timed.
 *
 * @param findings one for each of `subjectsOf(referral)`, in that order
 * @param receivedAt instant, ISO 8601 in UTC
 * @param agencyId the agency of the sender's sign-in
 * @param routedAt when it reaches the queues, where that is later: a call is timed from when it was taken
 * @param readWords how its words are read, where that is not the ordinary way
 * @throws where the referral names nobody or an instant or time cannot be read; see `manualTriage`
 */
export const assess = (
  referral: Referral,
  findings: readonly Findings[],
  rules: AuthorityRules,
  receivedAt: string,
  agencyId: string,
  routedAt: string = receivedAt,
  readWords?: ReadNarrative | undefined,
): Assessment => {
  const now: Reported = { receivedAt, agencyId, agencyReference: incidentReference(referral) };
  const read = subjectsOf(referral).map((subject, index) =>
    readContact(
      referral,
      subject,
      index + 1,
      findings[index] ?? NOT_SEARCHED,
      rules,
      {
        ...now,
        arrivedAt: routedAt,
      },
      readWords,
    ),
  );
  const highest = mostUrgent(read.map(({ rating }) => rating.level));
  const mashOpen = isOpen(routedAt, rules.calendar);
  const [first, ...others] = read.map((one) => place(referral, one, highest, rules, now, mashOpen));
  if (first === undefined) throw new Error('The referral names nobody');
  return wholeOf([first, ...others], mashOpen);
};
