import { gradeThatHolds } from '../../domain/prior-contact.ts';
import type { ContactItem } from '../items/contact.ts';
import type { PersonContactItem } from '../items/matching-key.ts';
import type { Records } from '../records.ts';
import { joinPeople } from '../search/join-people.ts';
import type { SearchLimits } from '../search/look-up.ts';
import { readPeople, stands } from '../search/read-people.ts';
import { entriesOf } from './entries.ts';

/** Why a contact stands on a child’s timeline. */
export type BecauseOf = 'this-contact' | 'same-person' | 'said' | 'graded';

export interface ContactFound extends Pick<PersonContactItem, 'contactId' | 'reference' | 'receivedAt'> {
  readonly agencyId: string;
  readonly agencyReference?: string | undefined;
  readonly because: BecauseOf;
}

/** What is known of one child. */
export interface ContactsOfChild {
  /** The newest first. */
  readonly contacts: readonly ContactFound[];
  /** Contacts that may be about the child. */
  readonly possible: number;
  readonly overflowed: boolean;
}

/**
 * Every contact about the child whom a contact is about, earlier and later ones: those of its person, of persons
 * joined to it, and those that the service or a person took for the same. What somebody said is not the same child
 * is left out.
 */
export const contactsOfChild = async (
  records: Records,
  contact: ContactItem,
  limits: SearchLimits,
): Promise<ContactsOfChild> => {
  const found = entriesOf(contact);
  const holding = (grade: string) => found.filter((prior) => gradeThatHolds(prior) === grade);
  const sure = new Map(holding('same').map((prior) => [prior.contactId, prior]));
  const apart = new Set(holding('different').map(({ contactId }) => contactId));
  const ids = [contact.personId, ...[...sure.values()].map(({ personId }) => personId)];
  const { people, overflowed } = await readPeople(records, ids, limits);
  const joined = joinPeople(people);
  const root = joined.rootOf(contact.personId);
  const all = [...people.values()].flatMap((person) => person.contacts);
  const roots = new Set([
    root,
    ...all
      .filter(({ contactId }) => sure.has(contactId))
      .map(({ personId }) => joined.rootOf(personId))
      .filter((other) => !joined.areParted(root, other)),
  ]);
  const isSaid = [...people.values()]
    .flatMap(({ links }) => links)
    .some((link) => stands(link) && link.answer === 'same' && link.by !== 'matching');
  const because = ({ contactId, personId }: PersonContactItem): BecauseOf => {
    if (contactId === contact.contactId) return 'this-contact';
    if (sure.get(contactId)?.answer?.answer === 'same') return 'said';
    if (personId === contact.personId) return 'same-person';
    return isSaid && joined.rootOf(personId) === root ? 'said' : 'graded';
  };
  const its = all.filter(
    ({ contactId, personId }) => !apart.has(contactId) && roots.has(joined.rootOf(personId)),
  );
  const contacts = new Map(its.map((one) => [one.contactId, { ...one, because: because(one) }]));
  return {
    contacts: [...contacts.values()].toSorted((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1)),
    possible: holding('possible').filter(({ contactId }) => !contacts.has(contactId)).length,
    overflowed,
  };
};
