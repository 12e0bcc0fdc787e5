import type { OutboxKind } from '../../shared/store/items/outbox.ts';

/** What an event of the outbox is to do, as a manager reads it. */
export const OUTBOX_WORDS: Readonly<Record<OutboxKind, string>> = {
  receipt: 'Receipt to whoever sent a referral',
  'red-alert': 'Alert of a red',
  'red-escalated': 'Alert of a red that nobody has taken, to the duty manager',
  outcome: 'What was decided, to whoever sent a referral',
  'message-received': 'Receipt of a message about a referral',
  question: 'Question to whoever sent a referral',
  'check-asked': 'Check with a partner',
  'check-reminder': 'Reminder of a check, to a partner',
  'check-overdue': 'Word of an overdue check, to a partner',
  'break-glass': 'Word that a restricted record was opened, to managers',
  'written-form-asked': 'Request for the written form after a phone call',
  'written-form-overdue': 'Reminder of the written form after a phone call',
  'written-form-came': 'That a written form has come, for the record of its call',
  'daily-report': 'Word of the daily report, to managers',
  'email-code': 'Code for somebody without an account',
  'draft-reminder': 'Reminder of a draft',
  'complete-keys': 'Matching keys of a large family',
  'find-late': 'Search for earlier contacts, once more',
};
