import { ageOn } from '../age.ts';
import { raised } from '../assess/raise.ts';
import { assess } from '../assess.ts';
import type { ContactAssessment, Subject } from '../assessment.ts';
import type { AuthorityRules } from '../authority.ts';
import { type AgreementSaid, agreementNow } from '../consent/agreement-said.ts';
import { decideConsent } from '../consent/decide-consent.ts';
import type { ConsentDecision } from '../consent/outcome.ts';
import type { Findings } from '../prior-contact.ts';
import type { Level } from '../rating/level.ts';
import type { Referral } from '../referral.ts';
import { localDate } from '../working-time/instants.ts';

/** One contact of a referral, with what was said about agreement since. */
export interface AgreementFacts {
  /** With what its sender said since. */
  readonly referral: Referral;
  readonly subject: Subject;
  /** Its place among the referral’s contacts, from 1. */
  readonly number: number;
  readonly receivedAt: string;
  /** The highest rating in the referral. */
  readonly level: Level;
}

/**
 * What consent means for a contact once everything said about agreement is read, by the table that decided it at
 * receipt.
 */
export const consentAfter = (
  { referral, subject, receivedAt, level }: AgreementFacts,
  said: readonly AgreementSaid[],
  { calendar, adjustments }: Pick<AuthorityRules, 'calendar' | 'adjustments'>,
): ConsentDecision => {
  const { answers, own } = agreementNow(
    {
      answers: referral.consent,
      own: subject.kind === 'child' ? subject.person.ownAgreement : undefined,
    },
    said,
  );
  return decideConsent(
    {
      answers,
      ownAgreement: own,
      age: ageOn(subject.person, localDate(receivedAt, calendar.timeZone)),
      harm: referral.significantHarm,
      level,
    },
    adjustments,
  );
};

/** The referral as it would have been sent had this been said of that one contact by then. */
const asSaid = ({ referral, number }: AgreementFacts, said: readonly AgreementSaid[]): Referral => {
  const child = referral.children[number - 1];
  const { answers, own } = agreementNow({ answers: referral.consent, own: child?.ownAgreement }, said);
  return {
    ...referral,
    consent: answers,
    children: referral.children.map((each, place) =>
      place === number - 1 ? { ...each, ownAgreement: own } : each,
    ),
  };
};

/**
 * A contact as it stands once more was said about agreement: its consent is decided anew, queues and reasons are
 * added, and no rating falls. Only the difference that the new words make counts.
 * Source: docs/reference.md#after-sending.
 *
 * @param findings of every contact of the referral, in their order
 * @param before what had been said by then
 */
export const reassessAgreement = (
  standing: ContactAssessment,
  facts: AgreementFacts,
  { findings, agencyId }: { readonly findings: readonly Findings[]; readonly agencyId: string },
  before: readonly AgreementSaid[],
  said: readonly AgreementSaid[],
  rules: AuthorityRules,
): ContactAssessment => {
  const consent = consentAfter(facts, [...before, ...said], rules);
  const [without, found] = [before, [...before, ...said]].map((events) =>
    assess(asSaid(facts, events), findings, rules, facts.receivedAt, agencyId).contacts.find(
      ({ number }) => number === facts.number,
    ),
  );
  if (without === undefined || found === undefined) return { ...standing, consent };
  return { ...raised(standing, without, found), consent };
};
