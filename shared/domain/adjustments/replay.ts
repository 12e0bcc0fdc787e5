import { assess } from '../assess.ts';
import type { Assessment, ContactAssessment } from '../assessment.ts';
import type { AuthorityRules } from '../authority.ts';
import { manualTriage } from '../manual-triage.ts';
import type { ReadNarrative } from '../narrative/read-once.ts';
import type { Findings } from '../prior-contact.ts';
import type { Level } from '../rating/level.ts';
import type { RatingRaised } from '../rating/risen.ts';
import type { Referral } from '../referral.ts';

/** A referral as it was received, with what its stored contacts say. */
export interface Received {
  readonly reference: string;
  readonly form: Referral;
  readonly receivedAt: string;
  readonly agencyId: string;
  /** When it reached the queues, where that was later. */
  readonly routedAt?: string | undefined;
  /** In their order. */
  readonly contacts: readonly ReceivedContact[];
}

export interface ReceivedContact {
  readonly number: number;
  readonly findings: Findings;
  readonly assessment: ContactAssessment;
  /** Each time that its rating rose by itself since. */
  readonly raised?: readonly Pick<RatingRaised, 'from'>[] | undefined;
}

const BY_HAND = 'route.manual-triage';

/** A step had failed on its way in: it was read by hand, whatever the rules say. */
const wasByHand = ({ contacts }: Received): boolean =>
  contacts.some(({ assessment }) => assessment.routing[0]?.id === BY_HAND);

/**
 * What some rules say about a referral as it was received, with the findings that are stored with it, so that
 * between two replays nothing differs but the rules.
 *
 * @param readWords one reader for both replays reads the words once
 */
export const replay = (
  received: Received,
  rules: AuthorityRules,
  readWords?: ReadNarrative | undefined,
): Assessment => {
  const { form, receivedAt, agencyId, routedAt, contacts } = received;
  if (wasByHand(received)) return manualTriage(form, rules, receivedAt, routedAt);
  try {
    const findings = contacts.map((contact) => contact.findings);
    return assess(form, findings, rules, receivedAt, agencyId, routedAt, readWords);
  } catch {
    return manualTriage(form, rules, receivedAt, routedAt);
  }
};

/** Is the rating that was suggested, at receipt or since, one that these rules do not suggest? */
export const suggestedOtherwise = ({ assessment, raised }: ReceivedContact, level: Level): boolean =>
  level !== assessment.rating.level && level !== raised?.[0]?.from;
