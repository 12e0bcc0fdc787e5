import { gradeThatHolds } from '../../domain/prior-contact.ts';
import { keepUntil, referralKeptUntil } from '../../domain/retention/keep-until.ts';
import type { ContactToKeep, Kept, RetentionRule } from '../../domain/retention/rule.ts';
import type { ContactItem } from '../items/contact.ts';
import { contactsOfChild } from '../people/contacts-of-child.ts';
import { entriesOf } from '../people/entries.ts';
import { readReferral, type StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { toKeep } from './to-keep.ts';

/** The rules of an authority, and where its days begin. */
export interface Keeping {
  readonly rules: readonly RetentionRule[];
  readonly timeZone: string;
  /** Most contacts of one child that are followed; where there are more, nothing is deleted. */
  readonly mostPerKey: number;
}

/** Contacts that are or may be about the child: on doubt a child has one contact more, and is kept longer. */
const contactIdsOf = async (
  records: Records,
  contact: ContactItem,
  { mostPerKey }: Keeping,
): Promise<ReadonlySet<string> | 'too-many'> => {
  const { contacts, overflowed } = await contactsOfChild(records, contact, { mostPerKey, consistent: true });
  if (overflowed) return 'too-many';
  const possible = entriesOf(contact).filter((prior) => gradeThatHolds(prior) === 'possible');
  return new Set([contact, ...contacts, ...possible].map(({ contactId }) => contactId));
};

const childKeptUntil = async (
  records: Records,
  referral: StoredReferral,
  contact: ContactItem,
  keeping: Keeping,
): Promise<Kept | null> => {
  const ids = await contactIdsOf(records, contact, keeping);
  if (ids === 'too-many') return null;
  const references = [...new Set([...ids].map((id) => id.split('.')[0] ?? ''))];
  const found: ContactToKeep[] = [];
  for (const reference of references) {
    const other = reference === referral.form.reference ? referral : await readReferral(records, reference);
    // Deleted already, by the same rules.
    if (other === null) continue;
    for (const one of other.contacts) {
      if (ids.has(one.contactId)) found.push(toKeep(other, one, keeping.timeZone));
    }
  }
  return keepUntil(found, keeping.rules);
};

/** Until when a referral is kept, by every contact about every child of it; null: without end for now. */
export const keptUntil = async (
  records: Records,
  referral: StoredReferral,
  keeping: Keeping,
): Promise<Kept | null> => {
  const children: (Kept | null)[] = [];
  for (const contact of referral.contacts) {
    children.push(await childKeptUntil(records, referral, contact, keeping));
  }
  return referralKeptUntil(children);
};
