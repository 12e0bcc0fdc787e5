import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import type { ApiRequest } from '../../../shared/http/api-request.ts';
import { identityOf } from '../../../shared/store/identity-of.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import { labelOf } from '../contact-answer.ts';
import { type DeskDependencies, isOpenTo } from '../desk.ts';
import { referenceOf } from '../restricted/hidden-contacts.ts';
import type { Side } from './side.ts';
import { valueIn } from './values.ts';

/** Most contacts of the household in other referrals that are read beside the two. */
const MOST_READ = 6;
/** Most children shown beside the two. */
const MOST_SHOWN = 12;
/** What tells brothers and sisters apart. */
const TELLS_APART = ['forename', 'surname', 'born', 'sex', 'nhsNumber', 'upn'] as const;

const othersOf = ({ referral, contact }: Side): Side[] =>
  referral.contacts
    .filter(({ subject, number }) => subject.kind === 'child' && number !== contact.number)
    .map((other) => ({ referral, contact: other }));

/**
 * Other children of the two referrals, and children of the same household in referrals that are open to this
 * person: who decides whether two contacts are of one child sees who else it could be.
 */
export const besideThe = async (
  { records, settings, now }: DeskDependencies,
  { caller }: Pick<ApiRequest, 'caller'>,
  here: Side,
  there: Side,
): Promise<Side[]> => {
  const own = [...othersOf(here), ...(there.referral === here.referral ? [] : othersOf(there))];
  const known = new Set([here, there, ...own].map(({ contact }) => contact.contactId));
  const household = [...here.contact.household, ...there.contact.household]
    .map(({ contactId }) => contactId)
    .filter((contactId) => !known.has(contactId));
  const wanted = [...new Set(household)].slice(0, MOST_READ);
  const hidden = await hiddenFrom(records, caller, wanted.map(referenceOf), now().toISOString());
  const found = await Promise.all(
    wanted
      .filter((contactId) => !hidden.has(referenceOf(contactId)))
      .map(async (contactId): Promise<Side[]> => {
        const referral = await readReferral(records, referenceOf(contactId));
        const contact = referral?.contacts.find((each) => each.contactId === contactId);
        if (referral === null || contact === undefined || !isOpenTo(caller, referral, settings)) return [];
        return [{ referral, contact }];
      }),
  );
  return [...own, ...found.flat()]
    .filter(({ contact }) => contact.contactId !== there.contact.contactId)
    .filter(({ contact }) => contact.contactId !== here.contact.contactId)
    .slice(0, MOST_SHOWN);
};

const bornOf = ({ subject }: ContactItem): string | undefined => subject.person.born;

/** Born on the same day: a twin, or the same child entered twice. Else a brother or a sister. */
const relationTo = (contact: ContactItem, here: ContactItem): 'same-birthday' | 'sibling' =>
  bornOf(contact) !== undefined && bornOf(contact) === bornOf(here) ? 'same-birthday' : 'sibling';

const shown = ({ referral, contact }: Side): Omit<SameChild['children'][number], 'relation'> => {
  const identity = identityOf(contact.subject, referral.form.form.adults, contact.number);
  return {
    contactId: contact.contactId,
    reference: contact.reference,
    label: labelOf(contact),
    values: TELLS_APART.map((field) => ({ field, value: valueIn(field, identity) })),
  };
};

/** The two contacts and the children beside them, with what tells them apart; none where nobody is beside them. */
export const childrenAnswer = (here: Side, there: Side, beside: readonly Side[]): SameChild['children'] =>
  beside.length === 0
    ? []
    : [
        { ...shown(here), relation: 'here' },
        { ...shown(there), relation: 'there' },
        ...beside.map((side) => ({ ...shown(side), relation: relationTo(side.contact, here.contact) })),
      ];
