import { gradeThatHolds, type PriorContact } from '../../domain/prior-contact.ts';
import { MOST_HOUSEHOLD_KEPT, MOST_KEPT, mostTelling } from '../accept/to-items.ts';
import type { Happening } from '../audit/event.ts';
import type { ContactItem } from '../items/contact.ts';
import type { Records } from '../records.ts';
import { type Action, replace } from '../work/change.ts';
import { withAnswersBefore } from './answers-before.ts';
import { changeTogether, contactIn, type Referrals } from './change-together.ts';
import { entriesOf } from './entries.ts';
import type { LateSearch } from './late-search.ts';
import { putLink, readLinks } from './links.ts';
import { raiseReferral } from './raise-referral.ts';
import { referenceOf } from './read-contact.ts';

const SERVICE = { id: 'service', name: 'The service', role: 'system' };
/** Most persons that one contact is linked to at once. */
const MOST_LINKED = 10;
const DAY = 86_400_000;

/**
 * What is new to a contact. Where its list was full, older contacts were left out on purpose: only those that
 * came in at about the same time can be news.
 */
const newTo = (contact: ContactItem, found: readonly PriorContact[]): PriorContact[] => {
  const known = new Set(entriesOf(contact).map(({ contactId }) => contactId));
  const isFull = contact.priorContacts.length >= MOST_KEPT || contact.household.length >= MOST_HOUSEHOLD_KEPT;
  const since = new Date(Date.parse(contact.receivedAt) - DAY).toISOString();
  return found.filter(
    ({ contactId, receivedAt }) => !known.has(contactId) && (!isFull || receivedAt >= since),
  );
};

const grownBy = (contact: ContactItem, fresh: readonly PriorContact[]): ContactItem => {
  const late = fresh.map((prior) => ({ ...prior, late: true }));
  const ofHousehold = late.filter(({ grade }) => grade === 'household');
  const others = late.filter(({ grade }) => grade !== 'household');
  return {
    ...contact,
    priorContacts: mostTelling([...contact.priorContacts, ...others]),
    household: mostTelling([...contact.household, ...ofHousehold], MOST_HOUSEHOLD_KEPT),
  };
};

/** One contact of each person who is surely this child. */
const oneOfEach = (found: readonly PriorContact[]): PriorContact[] => {
  const sure = found.filter(({ grade }) => grade === 'same');
  return [...new Map(sure.map((prior) => [prior.personId, prior])).values()].slice(0, MOST_LINKED);
};

/** Those whose persons are still to be linked to a contact's person: nothing was ever said of the two. */
const toLink = async (
  records: Records,
  contact: ContactItem,
  sure: readonly PriorContact[],
): Promise<PriorContact[]> => {
  const others = sure.filter(({ personId }) => personId !== contact.personId);
  if (others.length === 0) return [];
  const said = new Set((await readLinks(records, contact.personId)).map((link) => link.otherPersonId));
  return others.filter(({ personId }) => !said.has(personId));
};

const raiseOrReplace = (
  records: Records,
  referrals: Referrals,
  grown: ContactItem,
  at: string,
  { rules, onRulesFailed }: LateSearch,
): Action[] => {
  const referral = referrals.get(grown.reference);
  try {
    if (referral !== undefined) return raiseReferral(records.table, referral, [grown], rules, at);
  } catch (error) {
    onRulesFailed(error);
  }
  return [replace(records.table, grown)];
};

const happeningsOf = (
  contact: ContactItem,
  fresh: readonly PriorContact[],
  linked: readonly PriorContact[],
  at: string,
): ReadonlyMap<string, Happening> => {
  const ofGrade = (grade: PriorContact['grade']): number =>
    fresh.filter((prior) => gradeThatHolds(prior) === grade).length;
  return new Map<string, Happening>([
    ...linked.map((prior): [string, Happening] => [
      referenceOf(prior.contactId),
      {
        at,
        action: 'same-child-linked',
        by: SERVICE,
        detail: { contact: Number(prior.contactId.split('.')[1]), other: contact.contactId },
      },
    ]),
    [
      contact.reference,
      {
        at,
        action: 'prior-contact-found-later',
        by: SERVICE,
        detail: {
          contact: contact.number,
          others: fresh
            .slice(0, MOST_LINKED)
            .map(({ contactId }) => contactId)
            .join(' '),
          same: ofGrade('same'),
          possible: ofGrade('possible'),
          household: ofGrade('household'),
          linked: linked.length,
        },
      },
    ],
  ]);
};

/**
 * Attaches to a contact what was found after it had been accepted, with what people had said of it by then,
 * links persons who are surely one child and of whom nobody has said anything, and assesses its referral again:
 * flags, queues, ratings and clocks only ever rise.
 */
export const attachLate = async (
  records: Records,
  contactId: string,
  found: readonly PriorContact[],
  search: LateSearch,
): Promise<void> => {
  const sure = oneOfEach(found);
  const references = [contactId, ...sure.map((prior) => prior.contactId)].map(referenceOf);
  await changeTogether<'nothing-new'>(records, references, async (referrals) => {
    const contact = contactIn(referrals, contactId);
    const news = contact === undefined ? [] : newTo(contact, found);
    if (contact === undefined || news.length === 0) return { answer: 'nothing-new' };
    const at = search.now().toISOString();
    const fresh = await withAnswersBefore(records, contact, news, search.mostPerKey);
    const told = new Set(fresh.flatMap(({ answer, personId }) => (answer === undefined ? [] : personId)));
    const linked = await toLink(
      records,
      contact,
      sure.filter(({ personId }) => !told.has(personId)),
    );
    return {
      actions: [
        ...raiseOrReplace(records, referrals, grownBy(contact, fresh), at, search),
        ...linked.flatMap((prior) =>
          putLink(
            records.table,
            contact.personId,
            prior.personId,
            { answer: 'same', by: 'matching', at, contactIds: [contact.contactId, prior.contactId] },
            null,
          ),
        ),
      ],
      happenings: happeningsOf(contact, fresh, linked, at),
    };
  });
};
