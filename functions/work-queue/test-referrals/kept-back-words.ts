import type { OutboxKind } from '../../../shared/store/items/outbox.ts';

/** Messages that a test would have had sent, in words. */
const WORDS: Readonly<Partial<Record<OutboxKind, string>>> = {
  receipt: 'Receipt to whoever sent it',
  'red-alert': 'Alert of a red to the team',
  'red-escalated': 'Escalation of a red to the duty manager',
  outcome: 'What was decided, to whoever sent it',
  'message-received': 'Receipt of a message to whoever sent it',
  question: 'Question to whoever sent it',
  'check-asked': 'Check asked of a partner',
  'check-reminder': 'Reminder of a check to a partner',
  'check-overdue': 'Reminder of an overdue check to a partner',
  'break-glass': 'Notice to managers that a restricted record was opened',
  'written-form-asked': 'Request for the written form to whoever phoned',
  'written-form-overdue': 'Reminder of the written form to whoever phoned',
};

export const keptBackWords = (kind: OutboxKind): string => WORDS[kind] ?? kind;
