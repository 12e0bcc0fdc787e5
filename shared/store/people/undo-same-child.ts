import type { PriorContact } from '../../domain/prior-contact.ts';
import type { Happening } from '../audit/event.ts';
import type { ContactItem } from '../items/contact.ts';
import type { LinkItem } from '../items/link.ts';
import type { Records } from '../records.ts';
import { stands } from '../search/read-people.ts';
import { type Action, replace } from '../work/change.ts';
import type { AnswerToUndo, SameChildAnswer } from './answers.ts';
import { asItStands, changeTogether, contactIn, type Referrals } from './change-together.ts';
import { clearShown } from './clear-shown.ts';
import { moveHistory } from './detach.ts';
import { withoutAnswer } from './entries.ts';
import { linkBetweenContacts, putLink } from './links.ts';
import { readContact, referenceOf } from './read-contact.ts';
import { isOfTheTwoAlone, standingIn } from './standing-answer.ts';

/** Where what was said of two contacts is kept: beside the two alone, or in a link of their persons. */
interface Kept {
  readonly isOfTheTwoAlone: boolean;
  readonly link: LinkItem | null;
}

const whereKept = async (records: Records, contact: ContactItem, other: ContactItem): Promise<Kept> => {
  const link =
    contact.personId === other.personId ? null : await linkBetweenContacts(records, contact, other);
  return isOfTheTwoAlone(contact, other, link)
    ? { isOfTheTwoAlone: true, link: null }
    : { isOfTheTwoAlone: false, link };
};

/** The link between two contacts as it is read first: one that was undone is cleared where it is shown yet. */
const linkSeen = async (records: Records, toUndo: AnswerToUndo): Promise<LinkItem | null> => {
  const { contactId, otherContactId } = toUndo;
  const [one, two] = await Promise.all([contactId, otherContactId].map((id) => readContact(records, id)));
  if (!one || !two) return null;
  const { link } = await whereKept(records, one, two);
  if (link !== null && !stands(link)) await clearShown(records, link, toUndo);
  return link;
};

/** Where nothing can be taken back: what is shown all the same, or was said anew, must not seem taken back. */
const nothingToUndo = (contact: ContactItem, other: ContactItem, link: LinkItem | null) => {
  const isShown = (link !== null && stands(link)) || standingIn(contact, other) !== undefined;
  return { answer: isShown ? 'changed-meanwhile' : 'nothing-to-undo' } as const;
};

/** A contact that was taken away points at its person again, unless it has moved on since. */
const putBack = (table: string, contact: ContactItem, link: LinkItem, referrals: Referrals): Action[] => {
  const referral = referrals.get(contact.reference);
  const from = link.detached?.from;
  const isHere = link.personId === contact.personId || link.otherPersonId === contact.personId;
  return from === undefined || referral === undefined || !isHere || from === contact.personId
    ? []
    : moveHistory(table, contact, referral, from);
};

const happeningsFor = (
  { by, at }: AnswerToUndo,
  contacts: readonly ContactItem[],
): ReadonlyMap<string, Happening> =>
  new Map(
    contacts.map(({ reference, number, contactId }) => [
      reference,
      {
        at,
        action: 'same-child-undone',
        by,
        detail: {
          contact: number,
          other: contacts.find((other) => other.contactId !== contactId)?.contactId ?? '',
        },
      },
    ]),
  );

/**
 * Takes back what was said about two contacts, or the link that the service made: the score holds again. A
 * contact that was taken away from its person is put back, and further contacts that show the answer show it no
 * more. The audits tell of it, and what was said stays readable. `changed-meanwhile` where an answer is shown
 * that does not stand between the two as they are now.
 * @throws StoreBusy when others keep changing these referrals.
 */
export const undoSameChild = async (records: Records, toUndo: AnswerToUndo): Promise<SameChildAnswer> => {
  const { contactId, otherContactId, by, at, reason } = toUndo;
  const seen = await linkSeen(records, toUndo);
  // It may have been said of two other contacts of the same persons: they show it too.
  const concerned = [...new Set([contactId, otherContactId, ...(seen?.contactIds ?? [])])];
  const result = await changeTogether<SameChildAnswer>(
    records,
    concerned.map(referenceOf),
    async (referrals) => {
      const [contact, other] = [contactIn(referrals, contactId), contactIn(referrals, otherContactId)];
      if (contact === undefined || other === undefined) return { answer: 'not-found' };
      const { isOfTheTwoAlone: isAlone, link } = await whereKept(records, contact, other);
      const isAsSeen = link !== null && stands(link) && link.version === seen?.version;
      const answeredAt = isAlone ? standingIn(contact, other)?.at : isAsSeen ? link.at : undefined;
      if (answeredAt === undefined) return nothingToUndo(contact, other, link);
      const persons = link === null ? [] : [link.personId, link.otherPersonId, link.detached?.from];
      const isAbout = (prior: PriorContact): boolean =>
        concerned.includes(prior.contactId) || persons.includes(prior.personId);
      const contacts = concerned.flatMap((id) => contactIn(referrals, id) ?? []);
      const actions = contacts.flatMap((each) => {
        const back =
          link !== null && link.detached?.contactId === each.contactId
            ? putBack(records.table, each, link, referrals)
            : [];
        const cleared = withoutAnswer(each, isAbout, answeredAt);
        const from = link?.detached?.from;
        const pointed = back.length > 0 && from !== undefined ? { ...cleared, personId: from } : cleared;
        return [replace(records.table, pointed), ...back];
      });
      if (link === null) return { actions, happenings: happeningsFor(toUndo, contacts) };
      const { pk: _pk, sk: _sk, personId, otherPersonId, version: _version, ...said } = link;
      return {
        actions: [
          ...actions,
          ...putLink(records.table, personId, otherPersonId, { ...said, undone: { by, at, reason } }, link),
        ],
        happenings: happeningsFor(toUndo, contacts),
      };
    },
  );
  if (result === 'done' && seen !== null) await clearShown(records, seen, toUndo);
  return asItStands(records, result, contactId);
};
