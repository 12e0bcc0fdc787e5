import type { StoredReferral } from '../read-referral.ts';

/** The question that a referral without agreement asks by itself. */
export const ABOUT_AGREEMENT = 'agreement';

/** Something that the referrer has been asked and has not answered. */
export interface OpenQuestion {
  readonly id: string;
  readonly askedAt: string;
  /** Undefined where it is the one about agreement. */
  readonly words: string | undefined;
}

/** What the referrer has to answer, oldest first. A question ends with its answer, or with the work it is for. */
export const openQuestions = ({ form, work, messages }: StoredReferral): OpenQuestion[] => {
  const answered = new Set(messages.flatMap(({ question }) => question ?? []));
  const isOpen = (queue: string | undefined): boolean =>
    work.some((item) => item.queue === queue && !item.done);
  const asked = messages
    .filter(({ kind, queue }) => kind === 'question' && isOpen(queue))
    .map(({ id, at, words }) => ({ id, askedAt: at, words }));
  const agreement = isOpen('consent-clarification')
    ? [{ id: ABOUT_AGREEMENT, askedAt: form.receivedAt, words: undefined }]
    : [];
  return [...agreement, ...asked].filter(({ id }) => !answered.has(id));
};
