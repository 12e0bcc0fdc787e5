import { gradeThatHolds } from '../../../shared/domain/prior-contact.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import { contactsOfChild } from '../../../shared/store/people/contacts-of-child.ts';
import { entriesOf } from '../../../shared/store/people/entries.ts';
import { readReferral, type StoredReferral } from '../../../shared/store/read-referral.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import { type DeskDependencies, isOpenTo } from '../desk.ts';
import { referenceOf } from '../restricted/hidden-contacts.ts';

/** A contact that may go into a pack, with the referral it is in. */
export interface ContactFor {
  readonly contact: ContactItem;
  readonly referral: StoredReferral;
  readonly grade: 'same' | 'possible';
}

/** Referrals that are read at once. All are read, however many there are: a pack that leaves some out is none. */
const AT_ONCE = 50;

const readEach = async (
  records: DeskDependencies['records'],
  references: readonly string[],
): Promise<(StoredReferral | null)[]> => {
  const read: (StoredReferral | null)[] = [];
  for (let at = 0; at < references.length; at += AT_ONCE) {
    const page = references.slice(at, at + AT_ONCE);
    read.push(...(await Promise.all(page.map((one) => readReferral(records, one)))));
  }
  return read;
};

/**
 * Every contact that is or may be about the child of a contact, as far as it is open to whoever asks, and how many
 * are kept from them. Newest first.
 */
export const contactsFor = async (
  { records, settings, now }: DeskDependencies,
  caller: Caller,
  contact: ContactItem,
): Promise<{ found: ContactFor[]; restricted: number }> => {
  const { contacts } = await contactsOfChild(records, contact, {
    mostPerKey: settings.mostPerMatchingKey,
    consistent: true,
  });
  const grades = new Map<string, ContactFor['grade']>(
    entriesOf(contact)
      .filter((prior) => gradeThatHolds(prior) === 'possible')
      .map(({ contactId }) => [contactId, 'possible']),
  );
  for (const { contactId } of [...contacts, contact]) grades.set(contactId, 'same');
  const references = [...new Set([...grades.keys()].map(referenceOf))];
  const hidden = await hiddenFrom(records, caller, references, now().toISOString());
  const read = await readEach(
    records,
    references.filter((reference) => !hidden.has(reference)),
  );
  const found = read.flatMap((referral) =>
    referral === null || !isOpenTo(caller, referral, settings)
      ? []
      : referral.contacts.flatMap((one) => {
          const grade = grades.get(one.contactId);
          return grade === undefined ? [] : [{ contact: one, referral, grade }];
        }),
  );
  return {
    found: found.toSorted((one, other) => (one.contact.receivedAt < other.contact.receivedAt ? 1 : -1)),
    restricted: [...grades.keys()].filter((id) => hidden.has(referenceOf(id))).length,
  };
};
