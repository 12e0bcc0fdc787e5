import type { PriorContactAnswer } from '../../../shared/contract/answers/prior-contact.ts';
import type { ContactAnswer, StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { AuditEvent } from '../../../shared/store/audit/event.ts';
import { timelineWords } from '../record-answer.ts';
import { type FoundRow, rowsOf } from './rows.ts';

/** A part of what is held about one contact. */
export interface Section {
  readonly title: string;
  readonly rows: readonly FoundRow[];
}

const ROLE_WORDS: Readonly<Record<string, string>> = { system: 'the service', operator: 'an operator' };

/** Contacts that may be about somebody else, and those about brothers and sisters, are not this child’s to see. */
const isSameChild = ({ grade, answer }: PriorContactAnswer): boolean => (answer?.answer ?? grade) === 'same';

const named = ({ contactId, receivedAt, agency }: PriorContactAnswer) => ({ contactId, receivedAt, agency });

/** Who saw and changed it, by role: a member of staff is not what somebody asks to see. */
const auditRows = (
  events: readonly AuditEvent[],
  settings: AuthoritySettings,
): Readonly<Record<string, string>>[] =>
  events
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map((event) => ({
      at: event.at,
      what: timelineWords(event, settings),
      role: ROLE_WORDS[event.by.role] ?? event.by.role,
    }));

/**
 * Everything held about one contact, part by part. What a hand-over leaves to the case system is here too: what was
 * said about agreement, what was proposed and not decided, and who looked.
 */
export const sectionsOf = (
  record: StaffRecord,
  contact: ContactAnswer,
  events: readonly AuditEvent[],
  settings: AuthoritySettings,
): Section[] => {
  const { timeZone } = settings.calendar;
  const { number, label, contactId, person } = contact;
  const { children, adults, ...form } = record.form;
  const isChild = person.kind === 'child';
  const own = isChild ? `form.children.${number - 1}` : `form.adults.${number - 1}`;
  const others = <One>(all: readonly One[], mine: boolean): Record<string, One> =>
    Object.fromEntries(all.flatMap((one, at) => (mine && at === number - 1 ? [] : [[String(at), one]])));
  const section = (title: string, path: string, value: unknown, labels?: readonly string[]): Section => ({
    title,
    rows: rowsOf(value, path, timeZone, labels),
  });
  return [
    section('Contact', 'contact', {
      contactId,
      label,
      received: record.receivedAt,
      sentBy: record.agency,
      call: record.call,
    }),
    section('Whom it is about', own, person.details),
    section('Rating, agreement and team', 'assessed', {
      rating: contact.rating,
      flags: contact.flags,
      wordsThatStoodOut: contact.narrativeSignals.map(({ words, quote }) => ({ words, quote })),
      consent: contact.consent,
      queues: contact.queues,
      routing: contact.routing.map(({ words }) => words),
      due: contact.clock.due,
      openCase: contact.openCase,
      contactsInSixMonths: contact.contactsInSixMonths,
    }),
    section('Decisions', 'decisions', {
      made: contact.decisions,
      proposed: contact.proposals,
      overtaken: contact.overtaken,
      sentBack: contact.sentBack,
      reopened: contact.reopened,
    }),
    section('Said about agreement since it was sent', 'agreement', contact.agreement),
    section('As it was sent', 'form', form),
    section('As it was sent: other children', 'form.children', others(children, isChild), ['Child']),
    section('As it was sent: adults', 'form.adults', others(adults, !isChild), ['Adult']),
    section('Said since it was sent', 'messages', record.messages),
    section(
      'Checks with partners',
      'checks',
      Object.fromEntries(
        record.checks.flatMap((check, at) => (check.contacts.includes(number) ? [[String(at), check]] : [])),
      ),
    ),
    section('Earlier contacts', 'prior', contact.priorContacts.filter(isSameChild).map(named)),
    section('Who saw and changed it', 'audit', auditRows(events, settings)),
  ].filter(({ rows }) => rows.length > 0);
};
