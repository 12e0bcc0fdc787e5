import type { Answer } from '../answer.ts';
import type { AgreementAnswers } from '../consent/answers.ts';
import type { Concerns } from '../referral.ts';

/** What a sender can say about a referral after it was sent. Nothing sent is ever erased. */
export const MESSAGE_WORDS = {
  information: 'Information added',
  correction: 'Correction',
  withdrawal: 'Withdrawn by the referrer',
  challenge: 'Decision challenged',
  answer: 'Question answered',
} as const;

/** Most messages that a referral takes from its sender. What the desk asks can be answered all the same. */
export const MOST_MESSAGES = 50;

export type MessageKind = keyof typeof MESSAGE_WORDS;

/** Every kind of message, in the order offered. */
export const MESSAGE_KINDS = Object.keys(MESSAGE_WORDS) as MessageKind[]; // Object.keys forgets the key type

/** A message from the sender, as far as the rules read it. */
export interface SenderMessage {
  readonly kind: MessageKind;
  /** In the sender's own words: what happened, what is right, why they withdraw or disagree. */
  readonly words: string;
  /** Why something is corrected. */
  readonly reason?: string | undefined;
  /** Concerns about everybody the referral is about. */
  readonly concerns?: Concerns | undefined;
  readonly significantHarm?: Answer | undefined;
  /** What the family said since, where the question was about agreement. */
  readonly consent?: AgreementAnswers | undefined;
}
