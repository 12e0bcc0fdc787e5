import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import type { Viewer } from '../../../shared/domain/access/standing-of.ts';
import { gradeThatHolds, type PriorContact } from '../../../shared/domain/prior-contact.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import type { DeskDependencies } from '../desk.ts';

/** References of referrals that are not open to whoever looks. */
export type Hidden = ReadonlySet<string>;

export const referenceOf = (contactId: string): string => contactId.split('.')[0] ?? '';

/** Which referrals that these contacts were found beside are kept from this person. One read, or none. */
export const hiddenBeside = (
  { records, now }: DeskDependencies,
  viewer: Viewer,
  contacts: readonly ContactItem[],
): Promise<Hidden> => {
  const beside = contacts.flatMap(({ reference, priorContacts, household }) =>
    [...priorContacts, ...household]
      .map(({ contactId }) => referenceOf(contactId))
      .filter((other) => other !== reference),
  );
  return hiddenFrom(records, viewer, beside, now().toISOString());
};

const isHidden = (hidden: Hidden, { contactId }: PriorContact): boolean => hidden.has(referenceOf(contactId));

/** Found contacts that may be shown. */
export const shownOf = (found: readonly PriorContact[], hidden: Hidden): PriorContact[] =>
  found.filter((prior) => !isHidden(hidden, prior));

/** That there are others, with no more than how near they are: not even by which reference they go. */
export const restrictedOf = (
  found: readonly PriorContact[],
  hidden: Hidden,
): NonNullable<ContactAnswer['restrictedContacts']> =>
  found
    .filter((prior) => isHidden(hidden, prior))
    .map((prior) => ({ grade: gradeThatHolds(prior) }))
    .filter(({ grade }) => grade !== 'different')
    .toSorted((one, other) => (one.grade < other.grade ? 1 : -1));
