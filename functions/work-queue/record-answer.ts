import type { SenderRecord, StaffRecord } from '../../shared/contract/answers/record.ts';
import { MESSAGE_KINDS, MESSAGE_WORDS } from '../../shared/domain/after-sending/message.ts';
import { AGREEMENT_SAID, AGREEMENT_WORDS } from '../../shared/domain/consent/agreement-said.ts';
import { mayBeTold } from '../../shared/domain/decision/feedback.ts';
import { FLAGS } from '../../shared/domain/flags.ts';
import { OUTCOMES } from '../../shared/domain/outcomes.ts';
import { SAME_CHILD_ANSWERS, type SameChildWord } from '../../shared/domain/prior-contact.ts';
import { mostUrgent } from '../../shared/domain/rating/level.ts';
import { tellTheReferrer } from '../../shared/domain/where-the-child-lives/tell-the-referrer.ts';
import { outcomeWords } from '../../shared/settings/outcomes.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { AUDIT_ACTIONS, type AuditEvent } from '../../shared/store/audit/event.ts';
import type { StoredReferral } from '../../shared/store/read-referral.ts';
import { callAnswerOf } from './call-answer.ts';
import { checkAnswer } from './checks/check-answer.ts';
import { contactAnswer } from './contact-answer.ts';
import { messageAnswers } from './message-answers.ts';
import { accessAnswer } from './restricted/access-answer.ts';
import { type Hidden, referenceOf } from './restricted/hidden-contacts.ts';
import { type SeenBy, workAnswer } from './work-answer.ts';

/** Looks are kept in the audit; the timeline is of what was done. */
const ON_THE_TIMELINE = new Set([
  'received',
  'imported',
  'pulled',
  'taken-out-of-turn',
  'transferred',
  'reassigned',
  'released',
  'rating-confirmed',
  'rating-changed',
  'decided',
  'decision-proposed',
  'countersigned',
  'sent-back',
  'reopened',
  'referrer-told',
  'message-sent',
  'question-asked',
  'agreement-recorded',
  'check-asked',
  'check-answered',
  'check-cancelled',
  'check-reminded',
  'checks-authorised',
  'prior-contact-found-later',
  'same-child-linked',
  'same-child-answered',
  'same-child-undone',
  'red-escalated',
  'handed-to-duty-team',
  'handed-back',
  'handed-over',
  'written-form-overdue',
  'written-form-received',
  'followed-up',
  'restricted',
  'restriction-lifted',
  'glass-broken',
  'glass-reviewed',
  'conflict-recorded',
  'conflict-undone',
  'test-revealed',
]);

const ANSWER_WORDS: Readonly<Record<SameChildWord, string>> = {
  same: 'same child',
  'not-same': 'not the same child',
  'cannot-tell': 'cannot tell',
};

/** Another contact by its id, where it is known that whoever reads may know of it. */
const otherWords = (
  other: AuditEvent['detail'][string] | undefined,
  hidden: Hidden | undefined,
): string[] => {
  if (typeof other !== 'string' || hidden === undefined) return [];
  return [hidden.has(referenceOf(other)) ? 'a restricted contact' : other];
};

/** An event of the timeline in words, without a name. */
export const timelineWords = (
  { action, detail }: AuditEvent,
  settings: AuthoritySettings,
  hidden?: Hidden,
): string => {
  const queue = Object.entries(settings.queues).find(([id]) => id === detail['queue'])?.[1].name;
  const answer = SAME_CHILD_ANSWERS.find((each) => each === detail['answer']);
  const partner = settings.agencies.find(({ id }) => id === detail['partner'])?.name;
  const message = MESSAGE_KINDS.find((each) => each === detail['kind']);
  const outcome = OUTCOMES.find((each) => each === detail['outcome']);
  const agreement = AGREEMENT_WORDS.find((each) => each === detail['agreement']);
  return [
    AUDIT_ACTIONS[action],
    ...(action === 'rating-changed' ? [`from ${detail['from']} to ${detail['to']}`] : []),
    ...(answer === undefined ? [] : [ANSWER_WORDS[answer]]),
    ...otherWords(detail['other'], hidden),
    ...(partner === undefined ? [] : [partner]),
    ...(outcome === undefined ? [] : [outcomeWords(settings, outcome)]),
    ...(message === undefined ? [] : [MESSAGE_WORDS[message]]),
    ...(agreement === undefined ? [] : [AGREEMENT_SAID[agreement]]),
    ...(typeof detail['raised'] === 'string' ? [detail['raised']] : []),
    ...(typeof detail['sample'] === 'number' ? [`sample ${detail['sample']}, case ${detail['case']}`] : []),
    ...(queue === undefined ? [] : [queue]),
  ].join(': ');
};

/** To whom a record is shown, when, and which referrals beside it are kept from them. */
export interface StaffReader extends SeenBy {
  readonly roles: readonly string[];
  readonly hidden: Hidden;
}

/** Everything that the desk needs to decide, as it stands for one person at one instant. */
export const staffRecord = (
  referral: StoredReferral,
  events: readonly AuditEvent[],
  seen: StaffReader,
): StaffRecord => {
  const { form, contacts, work } = referral;
  const { settings, hidden } = seen;
  const call = callAnswerOf(referral, seen.now);
  const access = accessAnswer(referral, { id: seen.staffId, roles: seen.roles }, seen.now);
  const revealedAt = contacts.find((contact) => contact.revealedAt !== undefined)?.revealedAt;
  const isNeedToKnow = access.restriction !== null || access.suggested || access.conflicts.length > 0;
  return {
    view: 'staff',
    reference: form.reference,
    receivedAt: form.receivedAt,
    agency: form.agencyName,
    form: form.form,
    mayBeTold: mayBeTold(form.form.referrer),
    level: mostUrgent(contacts.map(({ level }) => level)),
    consent: form.summary.consent,
    // As they are now: some may have been found, or said, after the referral came in.
    flags: FLAGS.filter(
      (flag) =>
        contacts.some(({ assessment }) => assessment.flags.includes(flag)) ||
        work.some(({ flags }) => flags.includes(flag)) ||
        (flag === 'restricted' && access.restriction !== null) ||
        (flag === 'written-form-overdue' && call?.writtenForm?.standing === 'overdue'),
    ),
    queues: work.map(({ queue }) => queue),
    clock: {
      ...form.summary.clock,
      due: contacts.map(({ due }) => due).sort()[0] ?? form.summary.clock.due,
    },
    contacts: contacts.map((contact) => contactAnswer(contact, referral, settings, hidden)),
    work: work.map((item) => workAnswer(item, seen)),
    messages: messageAnswers(referral),
    checks: referral.checks.map(checkAnswer),
    ...(call !== undefined && { call }),
    timeline: events
      .filter(({ action }) => ON_THE_TIMELINE.has(action))
      .map((event) => ({
        at: event.at,
        words: timelineWords(event, settings, hidden),
        by: event.by.name === '' ? null : event.by.name,
      })),
    ...(revealedAt !== undefined && { testRevealedAt: revealedAt }),
    ...((isNeedToKnow || access.glass.length > 0) && { access }),
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
