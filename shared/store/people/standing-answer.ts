import type { AnswerGiven } from '../../domain/prior-contact.ts';
import type { ContactItem } from '../items/contact.ts';
import type { LinkItem } from '../items/link.ts';
import { answerIn, stands } from '../search/read-people.ts';
import { entriesOf } from './entries.ts';

type Named = Pick<ContactItem, 'contactId'>;

const entriesBetween = (contact: ContactItem, other: ContactItem) => [
  ...entriesOf(contact).filter(({ contactId }) => contactId === other.contactId),
  ...entriesOf(other).filter(({ contactId }) => contactId === contact.contactId),
];

/** Does either of two contacts list the other, so that an answer about the two has a place? */
export const doListEachOther = (contact: ContactItem, other: ContactItem): boolean =>
  entriesBetween(contact, other).length > 0;

/** What was said of two contacts, where either of them shows it. */
export const standingIn = (contact: ContactItem, other: ContactItem): AnswerGiven | undefined =>
  entriesBetween(contact, other).find(({ answer }) => answer !== undefined)?.answer;

/**
 * Was what a link says said of these two? Of two persons it is said of all their contacts; but who took one
 * contact away from another said nothing of that person's other contacts.
 */
export const isSaidOf = (
  { detached, contactIds }: LinkItem,
  { contactId }: Named,
  { contactId: otherContactId }: Named,
): boolean =>
  detached === undefined || (contactIds.includes(contactId) && contactIds.includes(otherContactId));

/**
 * Is an answer about two contacts and not about their persons? So it is of one person's contacts, and of a
 * contact that was taken away and those that it was never said about.
 */
export const isOfTheTwoAlone = (contact: ContactItem, other: ContactItem, link: LinkItem | null): boolean =>
  contact.personId === other.personId || (link !== null && stands(link) && !isSaidOf(link, contact, other));

/** The answer that a person gave and nobody has undone. */
export const standingAnswer = (
  contact: ContactItem,
  other: ContactItem,
  link: LinkItem | null,
): AnswerGiven | undefined => {
  if (isOfTheTwoAlone(contact, other, link)) return standingIn(contact, other);
  return link !== null && stands(link) ? answerIn(link) : undefined;
};
