import type { PriorContact } from '../../domain/prior-contact.ts';
import type { Happening } from '../audit/event.ts';
import type { ContactItem } from '../items/contact.ts';
import type { LinkItem } from '../items/link.ts';
import type { Records } from '../records.ts';
import { stands } from '../search/read-people.ts';
import { type Action, replace } from '../work/change.ts';
import type { AnswerToUndo, SameChildAnswer } from './answers.ts';
import { asItStands, changeTogether, contactIn, type Referrals } from './change-together.ts';
import { moveHistory } from './detach.ts';
import { withoutAnswer } from './entries.ts';
import { linkBetween, putLink } from './links.ts';
import { readContact, referenceOf } from './read-contact.ts';
import { standingIn } from './standing-answer.ts';

const linkOf = async (
  records: Records,
  contact: ContactItem | null | undefined,
  other: ContactItem | null | undefined,
): Promise<LinkItem | null> =>
  contact && other && contact.personId !== other.personId
    ? linkBetween(records, contact.personId, other.personId)
    : null;

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
 * contact that was taken away from its person is put back. Both audits tell of it, and what was said stays
 * readable.
 * @throws StoreBusy when others keep changing these referrals.
 */
export const undoSameChild = async (records: Records, toUndo: AnswerToUndo): Promise<SameChildAnswer> => {
  const { contactId, otherContactId, by, at, reason } = toUndo;
  const [one, two] = await Promise.all([contactId, otherContactId].map((id) => readContact(records, id)));
  const seen = await linkOf(records, one, two);
  // It may have been said of two other contacts of the same persons: they show it too.
  const concerned = [...new Set([contactId, otherContactId, ...(seen?.contactIds ?? [])])];
  const result = await changeTogether<SameChildAnswer>(
    records,
    concerned.map(referenceOf),
    async (referrals) => {
      const [contact, other] = [contactIn(referrals, contactId), contactIn(referrals, otherContactId)];
      if (contact === undefined || other === undefined) return { answer: 'not-found' };
      const link = await linkOf(records, contact, other);
      const onePerson = contact.personId === other.personId;
      const answeredAt = onePerson ? standingIn(contact, other)?.at : link?.at;
      if (answeredAt === undefined || (link !== null && (!stands(link) || link.version !== seen?.version))) {
        return { answer: 'nothing-to-undo' };
      }
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
  return asItStands(records, result, contactId);
};
