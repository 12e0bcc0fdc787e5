import { randomUUID } from 'node:crypto';
import type { ContactAssessment } from '../../domain/assessment.ts';
import type { PriorContact } from '../../domain/prior-contact.ts';
import { acknowledgeBy, type ToAcknowledge } from '../../domain/queue/acknowledge-by.ts';
import type { QueueId } from '../../domain/queues.ts';
import type { ContactItem } from '../items/contact.ts';
import type { FormItem } from '../items/form.ts';
import type { ContactKeyItem, PersonContactItem } from '../items/matching-key.ts';
import type { OutboxItem, OutboxKind } from '../items/outbox.ts';
import type { WorkItem } from '../items/work.ts';
import type { KeysToStore } from '../matching-hash.ts';
import { contactIdOf, keys, placeInOutbox, placeInQueue } from '../table.ts';
import type { ToAccept } from './accepted.ts';

/** The mark of a test, on every item that is counted somewhere. */
const testMark = ({ mystery }: Pick<ToAccept, 'mystery'>): Pick<FormItem, 'mystery'> =>
  mystery === undefined ? {} : { mystery };

export const formItemOf = (reference: string, accept: ToAccept): FormItem => {
  const { level, consent, flags, clock, mashOpen } = accept.assessment;
  return {
    ...keys.form(reference),
    sk: 'FORM',
    reference,
    receivedAt: accept.receivedAt,
    agencyId: accept.sender.agencyId,
    agencyName: accept.sender.agencyName,
    source: accept.sender.source,
    senderId: accept.sender.id,
    replyTo: accept.sender.replyTo,
    form: accept.form,
    summary: { level, consent, flags, clock, mashOpen },
    contacts: accept.contacts.length,
    settings: accept.settings,
    ...testMark(accept),
  };
};

const settledDecisions = (
  queues: readonly QueueId[],
  settled: ToAccept['settled'],
): ContactItem['decisions'] =>
  settled === undefined
    ? {}
    : Object.fromEntries(
        queues.map((queue) => [
          queue,
          { ...settled, queue, rationale: '', impactOnChild: '', tellReferrer: '' },
        ]),
      );

/** Most earlier contacts kept with a contact: an item holds 400 kB, and a long history keeps nobody out. */
export const MOST_KEPT = 200;
/** Most contacts of the household kept beside them. */
export const MOST_HOUSEHOLD_KEPT = 50;

/** The earlier contacts that say most: sure ones before possible ones, newer before older. */
export const mostTelling = (priorContacts: readonly PriorContact[], most = MOST_KEPT): PriorContact[] =>
  priorContacts
    .toSorted((one, other) =>
      one.grade === other.grade
        ? Number(one.receivedAt < other.receivedAt) - Number(one.receivedAt > other.receivedAt)
        : Number(other.grade === 'same') - Number(one.grade === 'same'),
    )
    .slice(0, most);

export const contactItemsOf = (reference: string, accept: ToAccept): ContactItem[] =>
  accept.assessment.contacts.flatMap((assessment, at) => {
    const contact = accept.contacts[at];
    if (contact === undefined) return [];
    return {
      ...keys.contact(reference, assessment.number),
      reference,
      contactId: contactIdOf(reference, assessment.number),
      number: assessment.number,
      receivedAt: accept.receivedAt,
      personId: contact.personId,
      // A test is nobody: it is not counted among the children there are.
      ...(contact.newPerson === true && accept.mystery === undefined && { newPerson: true }),
      subject: contact.subject,
      assessment,
      priorContacts: mostTelling(contact.findings.priorContacts),
      household: mostTelling(contact.findings.household, MOST_HOUSEHOLD_KEPT),
      openCase: contact.findings.openCase,
      level: assessment.rating.level,
      due: assessment.clock.due,
      decisions: settledDecisions(assessment.queues, accept.settled),
      ...(accept.settled !== undefined && { acknowledgedAt: accept.settled.at, settled: true }),
      ...testMark(accept),
      version: 1,
    };
  });

const toAcknowledge = (assessment: ContactAssessment): ToAcknowledge => ({
  number: assessment.number,
  assessment,
});

export const workItemsOf = (reference: string, accept: ToAccept): WorkItem[] =>
  accept.assessment.work.map((work) => ({
    ...keys.work(reference, work.queue),
    ...(accept.settled === undefined &&
      placeInQueue(work.queue, { ...work, receivedAt: accept.receivedAt, reference })),
    reference,
    queue: work.queue,
    contacts: [...work.contacts],
    decided: accept.settled === undefined ? [] : [...work.contacts],
    level: work.level,
    due: work.due,
    receivedAt: accept.receivedAt,
    agencyName: accept.sender.agencyName,
    people: work.contacts.flatMap((number) => {
      const contact = accept.contacts[number - 1];
      return contact === undefined ? [] : { number, ...contact.listedAs };
    }),
    flags: [
      ...new Set(work.contacts.flatMap((number) => accept.assessment.contacts[number - 1]?.flags ?? [])),
      ...(accept.call?.adviceOnly === true ? (['advice-only'] as const) : []),
    ],
    // Nobody could take it before it was written down.
    ...(accept.call !== undefined && { waitingSince: accept.call.keyedAt }),
    ...(accept.settled === undefined && {
      acknowledgeBy: acknowledgeBy(accept.assessment.contacts.map(toAcknowledge), work.contacts),
    }),
    done: accept.settled !== undefined,
    ...testMark(accept),
    version: 1,
  }));

interface Sender {
  readonly agencyId: string;
  readonly agencyReference?: string | undefined;
  readonly source: FormItem['source'];
}

type ContactToFind = Pick<ContactItem, 'contactId' | 'reference' | 'receivedAt' | 'personId'>;

/** A contact's place in the history of the person it points at. */
export const personContactOf = (
  { contactId, reference, receivedAt, personId }: ContactToFind,
  { agencyId, agencyReference, source }: Sender,
): PersonContactItem => ({
  ...keys.personContact(personId, receivedAt, contactId),
  contactId,
  reference,
  personId,
  receivedAt,
  agencyId,
  agencyReference,
  source,
});

/** What lets later referrals find this contact: its place in the person's history and its matching keys. */
export const findableItemsOf = (
  contact: ContactToFind,
  sender: Sender,
  { record, hashes }: KeysToStore,
): { history: PersonContactItem; keys: ContactKeyItem[] } => {
  const history = personContactOf(contact, sender);
  return {
    history,
    keys: hashes.map((hash) => ({
      ...history,
      ...keys.matchingContact(hash, contact.receivedAt, contact.contactId),
      kind: 'contact',
      record,
    })),
  };
};

export const outboxItemOf = (kind: OutboxKind, reference: string, at: string, queue?: string): OutboxItem => {
  const id = randomUUID();
  return {
    ...keys.outbox(id),
    ...placeInOutbox(at, id),
    sk: 'EVENT',
    id,
    kind,
    reference,
    at,
    tries: 0,
    ...(queue !== undefined && { queue }),
  };
};
