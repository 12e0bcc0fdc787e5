import type { Subject } from '../assessment.ts';
import type { ConsentDecision } from '../consent/outcome.ts';
import { FLAGS, type Flag } from '../flags.ts';
import { isValidNhsNumber } from '../identifiers/nhs-number.ts';
import { isValidUpn } from '../identifiers/upn.ts';
import { type Findings, gradeThatHolds } from '../prior-contact.ts';
import type { ContactCount } from '../repeat-contacts/count-contacts.ts';

/** What the flags of one contact depend on. */
export interface FlagFacts {
  readonly subject: Subject;
  readonly findings: Findings;
  readonly count: ContactCount;
  /** So many contacts open a review. */
  readonly repeatContacts: number;
  readonly duplicate: boolean;
  readonly raisedByNarrative: boolean;
  readonly consent: ConsentDecision;
}

const failsItsCheck = (typed: string | undefined, isValid: (typed: string) => boolean): boolean =>
  typed !== undefined && typed.trim() !== '' && !isValid(typed);

const hasInvalidIdentifier = (subject: Subject): boolean =>
  subject.kind === 'child' &&
  (failsItsCheck(subject.person.nhsNumber, isValidNhsNumber) ||
    failsItsCheck(subject.person.upn, isValidUpn));

const isRaised = (flag: Flag, facts: FlagFacts): boolean => {
  const { findings, count, repeatContacts } = facts;
  switch (flag) {
    case 'three-contacts-in-six-months':
      return count.certain >= repeatContacts;
    case 'potential-three-contacts-in-six-months':
      return count.certain < repeatContacts && count.possible >= repeatContacts;
    case 'possible-duplicate-of-contact':
      return facts.duplicate;
    case 'same-child-certain':
      return findings.priorContacts.some((prior) => gradeThatHolds(prior) === 'same');
    case 'same-child-possible':
      return findings.priorContacts.some((prior) => gradeThatHolds(prior) === 'possible');
    case 'narrative-suggests-higher-risk':
      return facts.raisedByNarrative;
    case 'identifier-invalid':
      return hasInvalidIdentifier(facts.subject);
    case 'consent-reason-missing':
      return facts.consent.reasonMissing;
    case 'open-case-possible':
      return findings.openCase !== undefined && findings.openCase.certainty !== 'same';
    case 'search-incomplete':
      return findings.incomplete;
    case 'needs-manual-triage':
      // Raised only where this step was not reached.
      return false;
    case 'new-information':
    case 'withdrawn-by-referrer':
    case 'question-open':
    case 'answered':
    case 'rating-raised':
    case 'agreement-refused':
    case 'agreement-withdrawn':
    case 'check-answered':
    case 'challenged':
      // Raised by what is said after sending.
      return false;
    case 'countersign-needed':
    case 'sent-back':
    case 'reopened':
      // Raised by what people decide.
      return false;
    case 'restricted':
      // Raised by a manager.
      return false;
    case 'escalated':
    case 'handed-to-duty-team':
    case 'handed-back':
    case 'follow-up':
    case 'written-form-overdue':
      // Raised by the watch over the queues.
      return false;
    case 'advice-only':
      // Raised by whoever writes a call down.
      return false;
  }
};

/** The flags of one contact, in the order shown. */
export const flagsOf = (facts: FlagFacts): Flag[] => FLAGS.filter((flag) => isRaised(flag, facts));
