import { incidentReference } from '../../domain/repeat-contacts/incident-reference.ts';
import { personContactOf } from '../accept/to-items.ts';
import type { ContactItem } from '../items/contact.ts';
import type { PersonContactItem } from '../items/matching-key.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Action } from '../work/change.ts';

/**
 * Points a contact's history at another person. The place it had stays and says where the contact points now:
 * the matching keys go on naming the first person, and whoever follows them is led on.
 */
export const moveHistory = (
  table: string,
  contact: ContactItem,
  { form }: StoredReferral,
  to: string,
): Action[] => {
  const sender = { ...form, agencyReference: incidentReference(form.form, form.reference) };
  const place = (item: PersonContactItem): Action => ({ Put: { TableName: table, Item: item } });
  return [
    place({ ...personContactOf(contact, sender), movedTo: to }),
    place(personContactOf({ ...contact, personId: to }, sender)),
  ];
};
