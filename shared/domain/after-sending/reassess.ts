import { raiseAll, raised } from '../assess/raise.ts';
import { assess } from '../assess.ts';
import type { ContactAssessment } from '../assessment.ts';
import type { AuthorityRules } from '../authority.ts';
import { manualTriage } from '../manual-triage.ts';
import type { ReadNarrative } from '../narrative/read-once.ts';
import type { Findings } from '../prior-contact.ts';
import type { Referral } from '../referral.ts';
import type { SenderMessage } from './message.ts';
import { withMessage } from './with-message.ts';

/** A referral that was sent, with what its sender said since. */
export interface SentReferral {
  readonly referral: Referral;
  /** Earlier messages, oldest first. */
  readonly messages: readonly SenderMessage[];
  /** The assessments that hold, with the findings that they rest on, in the order of the contacts. */
  readonly standing: readonly { readonly assessment: ContactAssessment; readonly findings: Findings }[];
  readonly agencyId: string;
}

/**
 * What the rules make of a message from the sender: each contact as it stands, or raised by what the message
 * adds. It is read by the same rules as a referral, only the difference it makes counts, and nothing is ever
 * lowered. Clocks of what rose run from the message. Source: docs/reference.md#after-sending.
 *
 * A rule that throws raises every contact to red, to be read by hand.
 *
 * @param at instant of the message, ISO 8601 in UTC
 * @param onFailure told what a rule threw
 * @param readWords how its words are read, where that is not the ordinary way
 */
export const reassess = (
  { referral, messages, standing, agencyId }: SentReferral,
  message: SenderMessage,
  rules: AuthorityRules,
  at: string,
  onFailure: (error: unknown) => void,
  readWords?: ReadNarrative | undefined,
): ContactAssessment[] => {
  const assessments = standing.map(({ assessment }) => assessment);
  const findings = standing.map((each) => each.findings);
  const before = messages.reduce(withMessage, referral);
  const after = withMessage(before, message);
  try {
    return raiseAll(
      assessments,
      assess(before, findings, rules, at, agencyId, at, readWords),
      assess(after, findings, rules, at, agencyId, at, readWords),
    );
  } catch (error) {
    onFailure(error);
    const byHand = manualTriage(after, rules, at).contacts;
    return assessments.map((each) => {
      const found = byHand.find(({ number }) => number === each.number);
      return found === undefined ? each : raised(each, each, found);
    });
  }
};
