import type { SenderMessage } from '../after-sending/message.ts';
import { reassess } from '../after-sending/reassess.ts';
import { wholeOf } from '../assess/whole.ts';
import { assess } from '../assess.ts';
import type { Assessment, ContactAssessment } from '../assessment.ts';
import type { AuthorityRules } from '../authority.ts';
import { manualTriage } from '../manual-triage.ts';
import type { ReadNarrative } from '../narrative/read-once.ts';
import { type Findings, NOTHING_FOUND } from '../prior-contact.ts';
import type { Level } from '../rating/level.ts';
import type { RatingRaised } from '../rating/risen.ts';
import type { Referral } from '../referral.ts';

/** A referral as it was received, with what its sender said since and what its stored contacts say. */
export interface Received {
  readonly reference: string;
  readonly form: Referral;
  readonly receivedAt: string;
  readonly agencyId: string;
  /** When it reached the queues, where that was later. */
  readonly routedAt?: string | undefined;
  /** What its sender said after it was sent, oldest first: a rating may have risen by it. */
  readonly messages?: readonly ReceivedMessage[] | undefined;
  /** In their order. */
  readonly contacts: readonly ReceivedContact[];
}

/** A message from the sender, with the instant at which it came. */
export interface ReceivedMessage extends SenderMessage {
  readonly at: string;
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

const asReceived = (
  { form, receivedAt, agencyId, routedAt, contacts }: Received,
  rules: AuthorityRules,
  readWords: ReadNarrative | undefined,
): Assessment => {
  const findings = contacts.map((contact) => contact.findings);
  try {
    return assess(form, findings, rules, receivedAt, agencyId, routedAt, readWords);
  } catch {
    return manualTriage(form, rules, receivedAt, routedAt);
  }
};

const NOBODY_IS_TOLD = (): void => undefined;

/** Each contact once one more message was read, as it is when the message comes in: raised, or as it stood. */
const afterMessage = (
  { form, agencyId, contacts }: Received,
  standing: readonly ContactAssessment[],
  earlier: readonly ReceivedMessage[],
  message: ReceivedMessage,
  rules: AuthorityRules,
  readWords: ReadNarrative | undefined,
): readonly ContactAssessment[] =>
  reassess(
    {
      referral: form,
      messages: earlier,
      standing: standing.map((assessment, place) => ({
        assessment,
        findings: contacts[place]?.findings ?? NOTHING_FOUND,
      })),
      agencyId,
    },
    message,
    rules,
    message.at,
    NOBODY_IS_TOLD,
    readWords,
  );

/**
 * What some rules say about a referral as it was received and about what its sender said since, with the findings
 * that are stored with it, so that between two replays nothing differs but the rules. Messages are read in their
 * order, as when they came: a red that rose through one of them is a red here too.
 *
 * @param readWords one reader for both replays reads the words once
 */
export const replay = (
  received: Received,
  rules: AuthorityRules,
  readWords?: ReadNarrative | undefined,
): Assessment => {
  const { form, receivedAt, routedAt, messages = [] } = received;
  if (wasByHand(received)) return manualTriage(form, rules, receivedAt, routedAt);
  const atReceipt = asReceived(received, rules, readWords);
  const [first, ...others] = messages.reduce<readonly ContactAssessment[]>(
    (standing, message, at) =>
      afterMessage(received, standing, messages.slice(0, at), message, rules, readWords),
    atReceipt.contacts,
  );
  return first === undefined ? atReceipt : wholeOf([first, ...others], atReceipt.mashOpen);
};

/** Is the rating that was suggested, at receipt or since, one that these rules do not suggest? */
export const suggestedOtherwise = ({ assessment, raised }: ReceivedContact, level: Level): boolean =>
  level !== assessment.rating.level && level !== raised?.[0]?.from;
