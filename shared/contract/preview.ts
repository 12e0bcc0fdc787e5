import { assess } from '../domain/assess.ts';
import type { NarrativeSignal } from '../domain/assessment.ts';
import type { AuthorityRules } from '../domain/authority.ts';
import type { ConsentOutcome } from '../domain/consent/outcome.ts';
import type { Referral } from '../domain/referral.ts';

/** What a referral would mean if it were sent now, as far as its own answers say. */
export interface Preview {
  readonly consent: ConsentOutcome;
  /** A manager has to authorise partner checks that are made without the family's knowledge. */
  readonly managerAuthorisesChecks: boolean;
  /** What the words say beyond the answers: each with the words quoted. */
  readonly beyondAnswers: readonly NarrativeSignal[];
}

/**
 * The service's own rules on a referral that was not sent yet, so that a referrer sees beforehand what their
 * answers will do. Earlier contacts are not known here, so the rating that counts is made on receipt.
 *
 * @param now instant, ISO 8601 in UTC
 * @throws where the referral names nobody
 */
export const previewOf = (referral: Referral, rules: AuthorityRules, now: string): Preview => {
  const { consent, contacts } = assess(referral, [], rules, now, '');
  const signals = contacts.flatMap(({ narrativeSignals }) => narrativeSignals);
  return {
    consent: consent.outcome,
    managerAuthorisesChecks: consent.managerAuthorisesChecks,
    beyondAnswers: signals.filter(({ id }, at) => signals.findIndex((other) => other.id === id) === at),
  };
};
