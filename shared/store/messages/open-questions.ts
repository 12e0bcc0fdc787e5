import { CLARIFICATION } from '../../domain/consent/waits-for-answer.ts';
import type { MessageItem } from '../items/message.ts';
import type { StoredReferral } from '../read-referral.ts';

/** The question that a referral without agreement asks by itself. */
export const ABOUT_AGREEMENT = 'agreement';

/** Something that the referrer has been asked and has not answered. */
export interface OpenQuestion {
  readonly id: string;
  readonly askedAt: string;
  /** `agreement`: what the family was told and said. */
  readonly about: 'agreement' | 'words';
  /** Undefined where it is the one about agreement that asks itself. */
  readonly words: string | undefined;
}

/** Questions about agreement that the desk asked, oldest first. */
export const askedAboutAgreement = ({ messages }: Pick<StoredReferral, 'messages'>): MessageItem[] =>
  messages.filter(({ kind, about }) => kind === 'question' && about === 'agreement');

/** What the referrer has to answer, oldest first. A question ends with its answer, or with the work it is for. */
export const openQuestions = (referral: StoredReferral): OpenQuestion[] => {
  const { form, contacts, work, messages } = referral;
  const answered = new Set(messages.flatMap(({ question }) => question ?? []));
  const isOpen = (queue: string | undefined): boolean =>
    work.some((item) => item.queue === queue && !item.done);
  // Whoever took the call may have written down what the family says before the referrer answered.
  const isHeard = ({ at, waiting = [] }: MessageItem): boolean =>
    waiting.length > 0 &&
    contacts
      .filter(({ number }) => waiting.includes(number))
      .every(({ agreementSaid = [] }) => agreementSaid.some((event) => event.at >= at));
  const waitsElsewhere = ({ about, waiting = [] }: MessageItem): boolean =>
    about === 'agreement' && waiting.length > 0 && isOpen(CLARIFICATION);
  const asked = messages
    .filter((each) => each.kind === 'question' && (isOpen(each.queue) || waitsElsewhere(each)))
    .filter((each) => !isHeard(each))
    .map(({ id, at, about, words }) => ({ id, askedAt: at, about: about ?? ('words' as const), words }));
  // Who asks about agreement asks what the referral asked by itself, and one answer is enough for both.
  const isAskedByDesk = askedAboutAgreement(referral).length > 0;
  const agreement: OpenQuestion[] =
    isOpen(CLARIFICATION) && !isAskedByDesk
      ? [{ id: ABOUT_AGREEMENT, askedAt: form.receivedAt, about: 'agreement', words: undefined }]
      : [];
  return [...agreement, ...asked].filter(({ id }) => !answered.has(id));
};
