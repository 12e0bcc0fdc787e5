import { CLARIFICATION } from '../../domain/consent/waits-for-answer.ts';
import type { ContactItem } from '../items/contact.ts';
import { askedAboutAgreement } from '../messages/open-questions.ts';
import type { Wanted } from '../messages/work-after.ts';
import type { StoredReferral } from '../read-referral.ts';

/**
 * Contacts that wait for an answer about agreement, each with the queue that they left for it. They come back to
 * their old place there: when they were received and when they are due has not changed.
 */
export const backFromWaiting = (referral: StoredReferral, contacts: readonly ContactItem[]): Wanted[] => {
  const waiting = referral.work.find(({ queue }) => queue === CLARIFICATION);
  if (waiting === undefined || waiting.done) return [];
  const asked = askedAboutAgreement(referral);
  return contacts
    .filter(({ number }) => waiting.contacts.includes(number) && !waiting.decided.includes(number))
    .flatMap((contact) => {
      const last = asked.findLast((question) => question.waiting?.includes(contact.number));
      return last?.queue === undefined ? [] : [{ contact, queue: last.queue }];
    });
};

/** Contacts for which nothing more has to be clarified: they go back, or the table no longer asks for it. */
export const leavesWaiting = (contacts: readonly ContactItem[], back: readonly Wanted[]): number[] =>
  contacts
    .filter(
      (contact) =>
        back.some((each) => each.contact.number === contact.number) ||
        contact.assessment.consent.outcome !== 'clarify-with-referrer',
    )
    .map(({ number }) => number);
