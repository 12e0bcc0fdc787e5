import type { SenderRecord, StaffRecord } from '../../shared/contract/answers/record.ts';
import { MESSAGE_KINDS, MESSAGE_WORDS } from '../../shared/domain/after-sending/message.ts';
import { FLAGS } from '../../shared/domain/flags.ts';
import { OUTCOME_WORDS, OUTCOMES } from '../../shared/domain/outcomes.ts';
import { SAME_CHILD_ANSWERS, type SameChildWord } from '../../shared/domain/prior-contact.ts';
import { mostUrgent } from '../../shared/domain/rating/level.ts';
import { tellTheReferrer } from '../../shared/domain/where-the-child-lives/tell-the-referrer.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { AUDIT_ACTIONS, type AuditEvent } from '../../shared/store/audit/event.ts';
import type { StoredReferral } from '../../shared/store/read-referral.ts';
import { contactAnswer } from './contact-answer.ts';
import { messageAnswers } from './message-answers.ts';
import { workAnswer } from './work-answer.ts';

/** Looks are kept in the audit; the timeline is of what was done. */
const ON_THE_TIMELINE = new Set([
  'received',
  'imported',
  'pulled',
  'released',
  'rating-confirmed',
  'rating-changed',
  'decided',
  'message-sent',
  'question-asked',
  'prior-contact-found-later',
  'same-child-linked',
  'same-child-answered',
  'same-child-undone',
]);

const ANSWER_WORDS: Readonly<Record<SameChildWord, string>> = {
  same: 'same child',
  'not-same': 'not the same child',
  'cannot-tell': 'cannot tell',
};

const timelineWords = ({ action, detail }: AuditEvent, settings: AuthoritySettings): string => {
  const queue = Object.entries(settings.queues).find(([id]) => id === detail['queue'])?.[1].name;
  const answer = SAME_CHILD_ANSWERS.find((each) => each === detail['answer']);
  const message = MESSAGE_KINDS.find((each) => each === detail['kind']);
  const outcome = OUTCOMES.find((each) => each === detail['outcome']);
  return [
    AUDIT_ACTIONS[action],
    ...(action === 'rating-changed' ? [`from ${detail['from']} to ${detail['to']}`] : []),
    ...(answer === undefined ? [] : [ANSWER_WORDS[answer]]),
    ...(typeof detail['other'] === 'string' ? [detail['other']] : []),
    ...(outcome === undefined ? [] : [OUTCOME_WORDS[outcome]]),
    ...(message === undefined ? [] : [MESSAGE_WORDS[message]]),
    ...(typeof detail['raised'] === 'string' ? [detail['raised']] : []),
    ...(queue === undefined ? [] : [queue]),
  ].join(': ');
};

/** Everything that the desk needs to decide, as it stands for one person at one instant. */
export const staffRecord = (
  referral: StoredReferral,
  events: readonly AuditEvent[],
  seen: { settings: AuthoritySettings; now: string; staffId: string },
): StaffRecord => {
  const { form, contacts, work } = referral;
  const { settings } = seen;
  return {
    view: 'staff',
    reference: form.reference,
    receivedAt: form.receivedAt,
    agency: form.agencyName,
    form: form.form,
    level: mostUrgent(contacts.map(({ level }) => level)),
    consent: form.summary.consent,
    // As they are now: some may have been found, or said, after the referral came in.
    flags: FLAGS.filter(
      (flag) =>
        contacts.some(({ assessment }) => assessment.flags.includes(flag)) ||
        work.some(({ flags }) => flags.includes(flag)),
    ),
    queues: work.map(({ queue }) => queue),
    clock: {
      ...form.summary.clock,
      due: contacts.map(({ due }) => due).sort()[0] ?? form.summary.clock.due,
    },
    contacts: contacts.map((contact) => contactAnswer(contact, form, settings)),
    work: work.map((item) => workAnswer(item, seen)),
    messages: messageAnswers(referral),
    timeline: events
      .filter(({ action }) => ON_THE_TIMELINE.has(action))
      .map((event) => ({
        at: event.at,
        words: timelineWords(event, settings),
        by: event.by.name === '' ? null : event.by.name,
      })),
  };
};

/** What the sender's agency sees: what was sent. */
export const senderRecord = ({ form }: StoredReferral, settings: AuthoritySettings): SenderRecord => {
  const livesElsewhere = tellTheReferrer(form.form, settings, settings.phones.mash.name);
  return {
    view: 'sender',
    reference: form.reference,
    receivedAt: form.receivedAt,
    form: form.form,
    ...(livesElsewhere.length > 0 && { livesElsewhere }),
  };
};
