import type { AnswerGiven } from '../../domain/prior-contact.ts';
import type { ContactItem } from '../items/contact.ts';
import type { LinkItem } from '../items/link.ts';
import { stands } from '../search/read-people.ts';
import { entriesOf } from './entries.ts';

/** What was said of two contacts of one person, where either of them shows it. */
export const standingIn = (contact: ContactItem, other: ContactItem): AnswerGiven | undefined =>
  [
    ...entriesOf(contact).filter(({ contactId }) => contactId === other.contactId),
    ...entriesOf(other).filter(({ contactId }) => contactId === contact.contactId),
  ].find(({ answer }) => answer !== undefined)?.answer;

/** The answer that a person gave and nobody has undone. */
export const standingAnswer = (
  contact: ContactItem,
  other: ContactItem,
  link: LinkItem | null,
): Pick<AnswerGiven, 'answer' | 'by'> | undefined => {
  if (contact.personId === other.personId) return standingIn(contact, other);
  return link !== null && stands(link) && link.by !== 'matching'
    ? { answer: link.answer, by: link.by }
    : undefined;
};
