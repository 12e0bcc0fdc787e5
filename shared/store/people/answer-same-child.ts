import { randomUUID } from 'node:crypto';
import type { AuthorityRules } from '../../domain/authority.ts';
import type { AnswerGiven } from '../../domain/prior-contact.ts';
import type { Happening } from '../audit/event.ts';
import type { ContactItem } from '../items/contact.ts';
import type { LinkItem } from '../items/link.ts';
import type { Records } from '../records.ts';
import type { AnswerToRecord, SameChildAnswer, SameChildRefused } from './answers.ts';
import {
  asItStands,
  type ChangeTogether,
  changeTogether,
  contactIn,
  type Referrals,
} from './change-together.ts';
import { moveHistory } from './detach.ts';
import { withAnswer } from './entries.ts';
import { type LinkSaid, linkBetweenContacts, putLink } from './links.ts';
import { referenceOf } from './read-contact.ts';
import { doListEachOther, isOfTheTwoAlone, standingAnswer } from './standing-answer.ts';
import { writeAnswered } from './write-answered.ts';

const happeningsOf = (
  { answer, by, at }: AnswerToRecord,
  contact: ContactItem,
  other: ContactItem,
  detached: boolean,
): ReadonlyMap<string, Happening> => {
  const about = (one: ContactItem, two: ContactItem): [string, Happening] => [
    one.reference,
    {
      at,
      action: 'same-child-answered',
      by,
      detail: { answer, contact: one.number, other: two.contactId, detached },
    },
  ];
  // Two contacts of one referral have one chain: it tells of the one that was looked at.
  return new Map([about(other, contact), about(contact, other)]);
};

/** Why an answer cannot be recorded, or undefined. */
const refusalOf = (
  answer: AnswerToRecord['answer'],
  contact: ContactItem,
  other: ContactItem,
  link: LinkItem | null,
): SameChildRefused | undefined => {
  if (!isOfTheTwoAlone(contact, other, link)) return undefined;
  // It would join one of them to a contact that it was told apart from: that has to be taken back first.
  if (link !== null && answer === 'same') return 'answered-already';
  const isDetached = link === null && answer === 'not-same';
  return isDetached || doListEachOther(contact, other) ? undefined : 'not-found';
};

const changeFor = (
  records: Records,
  toRecord: AnswerToRecord,
  referrals: Referrals,
  contact: ContactItem,
  other: ContactItem,
  before: LinkItem | null,
  rules: AuthorityRules | undefined,
): ChangeTogether => {
  const { answer, by, at, reason } = toRecord;
  const given: AnswerGiven = { answer, by: { id: by.id, name: by.name }, at, reason };
  const isDetached = contact.personId === other.personId && answer === 'not-same';
  const isOfPersons = !isOfTheTwoAlone(contact, other, before);
  const personId = isDetached ? randomUUID() : contact.personId;
  const aboutPerson = (one: ContactItem) => (prior: { contactId: string; personId: string }) =>
    prior.contactId === one.contactId || (isOfPersons && prior.personId === one.personId);
  const answered = {
    ...withAnswer(contact, aboutPerson(other), given),
    personId,
    ...(isDetached && { newPerson: true }),
  };
  const seenFromOther = withAnswer(other, aboutPerson(contact), given);
  const referral = referrals.get(contact.reference);
  const said: LinkSaid = {
    answer,
    by,
    at,
    reason,
    contactIds: [contact.contactId, other.contactId],
    ...(isDetached && { detached: { contactId: contact.contactId, from: contact.personId } }),
  };
  return {
    actions: [
      ...writeAnswered(
        records.table,
        referrals,
        [answered, seenFromOther],
        answer === 'same' ? rules : undefined,
        at,
      ),
      ...(isDetached && referral !== undefined
        ? moveHistory(records.table, contact, referral, personId)
        : []),
      ...(isDetached || isOfPersons
        ? putLink(records.table, personId, other.personId, said, isDetached ? null : before)
        : []),
    ],
    happenings: happeningsOf(toRecord, contact, other, isDetached),
  };
};

/**
 * Records what a member of staff says about two contacts: whether they are about the same child. It stands for
 * ever above the score, in both directions, until somebody undoes it. Said of two persons, it links or parts
 * them; said of two contacts of one person, `not-same` takes the first away from that person, and says nothing
 * of that person's other contacts. Two contacts of one person that do not list each other have no place for
 * another answer: `not-found`. Nothing is merged, and the audit of both referrals tells of it. The same answer
 * by the same person changes nothing.
 * @param rules where they are given, `same` also assesses again: a third contact that is certain now opens its
 *   review, and nothing is ever lowered
 * @throws StoreBusy when others keep changing these referrals.
 */
export const answerSameChild = async (
  records: Records,
  toRecord: AnswerToRecord,
  rules?: AuthorityRules | undefined,
): Promise<SameChildAnswer> => {
  const { contactId, otherContactId } = toRecord;
  if (contactId === otherContactId) return 'not-found';
  const result = await changeTogether<SameChildAnswer>(
    records,
    [referenceOf(contactId), referenceOf(otherContactId)],
    async (referrals) => {
      const [contact, other] = [contactIn(referrals, contactId), contactIn(referrals, otherContactId)];
      if (contact === undefined || other === undefined) return { answer: 'not-found' };
      const link =
        contact.personId === other.personId ? null : await linkBetweenContacts(records, contact, other);
      const standing = standingAnswer(contact, other, link);
      const isTheirs = standing?.by.id === toRecord.by.id && standing.answer === toRecord.answer;
      if (isTheirs) return { answer: { contact } };
      // Whoever can tell need not ask whoever could not.
      if (standing !== undefined && standing.answer !== 'cannot-tell') return { answer: 'answered-already' };
      const refusal = refusalOf(toRecord.answer, contact, other, link);
      if (refusal !== undefined) return { answer: refusal };
      return changeFor(records, toRecord, referrals, contact, other, link, rules);
    },
  );
  return asItStands(records, result, contactId);
};
