import { gradeThatHolds } from '../../domain/prior-contact.ts';
import { identityOf } from '../identity-of.ts';
import type { ContactItem } from '../items/contact.ts';
import type { LinkItem } from '../items/link.ts';
import type { MatchingSecret } from '../matching-hash.ts';
import { entriesOf } from '../people/entries.ts';
import { readLinks } from '../people/links.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { findPriorContacts } from '../search/find-prior-contacts.ts';
import { stands } from '../search/read-people.ts';

/** A contact with the form that it came in. */
export interface WithForm {
  readonly contact: ContactItem;
  readonly form: StoredReferral['form'];
}

export interface ByKeys {
  readonly secret: MatchingSecret;
  readonly mostPerKey: number;
}

/** Nobody waits for it, and a search that is cut off keeps a record: many times as much is read. */
const TIMES_AS_MUCH = 10;

/** What people said is not this child, of these contacts or of their persons. */
const toldApart = async (records: Records, own: readonly WithForm[]) => {
  const ids = new Set(own.map(({ contact }) => contact.contactId));
  const persons = [...new Set(own.map(({ contact }) => contact.personId))];
  const links: LinkItem[] = (await Promise.all(persons.map((each) => readLinks(records, each))))
    .flat()
    .filter((link) => stands(link) && link.answer === 'not-same');
  const listed = new Set(
    own
      .flatMap(({ contact }) => entriesOf(contact))
      .filter((prior) => gradeThatHolds(prior) === 'different')
      .map(({ contactId }) => contactId),
  );
  return ({ contactId, personId }: { readonly contactId: string; readonly personId: string }): boolean =>
    listed.has(contactId) ||
    links.some(
      ({ otherPersonId, detached, contactIds }) =>
        otherPersonId === personId &&
        // Who took one contact away from another said nothing of that person’s other contacts.
        (detached === undefined || (contactIds.includes(contactId) && contactIds.some((id) => ids.has(id)))),
    );
};

/**
 * Contacts that are or may be about the child of these, by their matching keys: a contact lists those that came
 * before it, so that a later one that only may be about the child is known in no other way. What a person told apart
 * is left out. `unsure` where something may have been missed.
 */
export const foundByKeys = async (
  records: Records,
  own: readonly WithForm[],
  { secret, mostPerKey }: ByKeys,
): Promise<ReadonlySet<string> | 'unsure'> => {
  const isApart = await toldApart(records, own);
  const found = new Set<string>();
  for (const { contact, form } of own) {
    const [one] = await findPriorContacts(
      records,
      [identityOf(contact.subject, form.form.adults, contact.number)],
      secret,
      { mostPerKey: mostPerKey * TIMES_AS_MUCH, consistent: true, except: contact.reference },
    );
    if (one === undefined || one.findings.incomplete) return 'unsure';
    for (const prior of one.findings.priorContacts) {
      if (!isApart(prior)) found.add(prior.contactId);
    }
  }
  return found;
};
