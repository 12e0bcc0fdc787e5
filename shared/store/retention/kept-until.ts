import { gradeThatHolds } from '../../domain/prior-contact.ts';
import { isDue, keepUntil, referralKeptUntil } from '../../domain/retention/keep-until.ts';
import type { Kept, RetentionRule } from '../../domain/retention/rule.ts';
import type { ContactItem } from '../items/contact.ts';
import { contactsOfChild } from '../people/contacts-of-child.ts';
import { entriesOf } from '../people/entries.ts';
import { readReferral, type StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { type ByKeys, foundByKeys } from './found-by-keys.ts';
import { toKeep } from './to-keep.ts';

/** The rules of an authority, and where its days begin. */
export interface Keeping extends ByKeys {
  readonly rules: readonly RetentionRule[];
  readonly timeZone: string;
  /** Most contacts of one child that are followed; where there are more, nothing is deleted. */
  readonly mostPerKey: number;
  /** The calendar date where the authority is. */
  readonly today: string;
}

/** Contacts that are about a child, and those that may be, as far as the contact itself and people’s answers say. */
interface OfChild {
  readonly sure: readonly string[];
  readonly possible: readonly string[];
}

const ofChild = async (
  records: Records,
  contact: ContactItem,
  { mostPerKey }: Keeping,
): Promise<OfChild | 'too-many'> => {
  // A test is about nobody: no real child’s records keep it.
  if (contact.mystery !== undefined) return { sure: [contact.contactId], possible: [] };
  const { contacts, overflowed } = await contactsOfChild(records, contact, { mostPerKey, consistent: true });
  if (overflowed) return 'too-many';
  const possible = entriesOf(contact).filter((prior) => gradeThatHolds(prior) === 'possible');
  return {
    sure: [contact, ...contacts].map(({ contactId }) => contactId),
    possible: possible.map(({ contactId }) => contactId),
  };
};

/** Reads contacts by their ids. Those that are gone were deleted by the same rules. */
const readingOf = (records: Records, referral: StoredReferral) => {
  const read = new Map<string, StoredReferral | null>([[referral.form.reference, referral]]);
  return async (ids: Iterable<string>) => {
    const found = [];
    for (const id of new Set(ids)) {
      const reference = id.split('.')[0] ?? '';
      const its = read.has(reference) ? read.get(reference) : await readReferral(records, reference);
      read.set(reference, its ?? null);
      const contact = its?.contacts.find(({ contactId }) => contactId === id);
      if (its && contact !== undefined) found.push({ referral: its, form: its.form, contact });
    }
    return found;
  };
};

const childKeptUntil = async (
  records: Records,
  referral: StoredReferral,
  contact: ContactItem,
  keeping: Keeping,
): Promise<Kept | null> => {
  const { rules, timeZone, today } = keeping;
  const its = await ofChild(records, contact, keeping);
  if (its === 'too-many') return null;
  const reading = readingOf(records, referral);
  const keptBy = async (ids: Iterable<string>): Promise<Kept | null> =>
    keepUntil(
      (await reading(ids)).map((one) => toKeep(one.referral, one.contact, timeZone)),
      rules,
    );
  const kept = await keptBy([...its.sure, ...its.possible]);
  // A further contact never makes it shorter: the keys are asked only where everything else would let it go.
  if (!isDue(kept, today) || contact.mystery !== undefined) return kept;
  const later = await foundByKeys(records, await reading(its.sure), keeping);
  return later === 'unsure' ? null : keptBy([...its.sure, ...its.possible, ...later]);
};

/**
 * Until when a referral is kept, by every contact about every child of it, earlier and later, sure and possible.
 * Null: without end for now, also where it cannot be told who else may be one of these children. One that is not yet
 * due may be kept for longer than is answered here.
 */
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
