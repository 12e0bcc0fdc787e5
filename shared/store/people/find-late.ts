import type { PriorContact } from '../../domain/prior-contact.ts';
import { incidentReference } from '../../domain/repeat-contacts/incident-reference.ts';
import { identityOf } from '../identity-of.ts';
import type { ContactItem } from '../items/contact.ts';
import type { FormItem } from '../items/form.ts';
import type { Records } from '../records.ts';
import { findPriorContacts } from '../search/find-prior-contacts.ts';
import { attachLate } from './attach-late.ts';
import { entriesOf } from './entries.ts';
import type { LateSearch } from './late-search.ts';
import { readContact, readForm } from './read-contact.ts';

/** Did it come in before, as far as order can be told? */
const isBefore = (
  one: Pick<PriorContact, 'receivedAt' | 'contactId'>,
  other: Pick<PriorContact, 'receivedAt' | 'contactId'>,
): boolean =>
  one.receivedAt === other.receivedAt ? one.contactId < other.contactId : one.receivedAt < other.receivedAt;

const searchAgain = async (
  records: Records,
  { form }: FormItem,
  contact: ContactItem,
  { secret, mostPerKey }: LateSearch,
): Promise<PriorContact[]> => {
  const [found] = await findPriorContacts(
    records,
    [identityOf(contact.subject, form.adults, contact.number)],
    secret,
    // An index or a replica may lag; here nothing may.
    {
      mostPerKey,
      consistent: true,
      except: contact.reference,
      known: new Set(entriesOf(contact).map(({ contactId }) => contactId)),
    },
  );
  return found === undefined ? [] : [...found.findings.priorContacts, ...found.findings.household];
};

const attachEarlier = async (
  records: Records,
  contact: ContactItem,
  found: readonly PriorContact[],
  search: LateSearch,
): Promise<void> => {
  const known = new Set(entriesOf(contact).map(({ contactId }) => contactId));
  const fresh = found.filter((prior) => isBefore(prior, contact) && !known.has(prior.contactId));
  if (fresh.length > 0) await attachLate(records, contact.contactId, fresh, search);
};

/** This contact as the later one shows it: what was compared is the same from both sides. */
const seenFrom = (
  later: PriorContact,
  { contactId, personId, receivedAt }: ContactItem,
  form: FormItem,
): PriorContact => ({
  ...later,
  contactId,
  personId,
  receivedAt,
  agencyId: form.agencyId,
  agencyReference: incidentReference(form.form, form.reference),
  source: form.source,
});

/**
 * Looks once more for contacts about the same child, after a contact has been written: of two referrals that
 * came in at once, neither search saw the other, or only one of them. The later of the two shows the earlier
 * from then on, whichever of them this is, so that the last of several counts them all. It may run again at any
 * time; history that was brought in is passed over.
 */
export const findLate = async (records: Records, contactId: string, search: LateSearch): Promise<void> => {
  const [here, form] = await Promise.all([readContact(records, contactId), readForm(records, contactId)]);
  if (here === null || form === null || here.settled === true) return;
  // A test shows what was found when it came in; nothing real ever shows it, or is linked to it.
  if (here.mystery !== undefined) return;
  const found = await searchAgain(records, form, here, search);
  await attachEarlier(records, here, found, search);
  const after = found.filter((prior) => prior.grade !== 'household' && !isBefore(prior, here));
  for (const later of after) {
    const there = await readContact(records, later.contactId);
    if (there === null || there.settled === true) continue;
    await attachEarlier(records, there, [seenFrom(later, here, form)], search);
  }
};
