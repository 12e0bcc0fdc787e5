import { z } from 'zod';
import { hashOf } from '../canonical.ts';
import { keys } from '../table.ts';

/** Everything that a person reads or changes, and what the service did by itself. */
export const AUDIT_ACTIONS = {
  received: 'Referral received',
  imported: 'Brought in from earlier records',
  'sender-read': 'The sender read what was sent',
  'status-read': 'Looked at where it stands',
  'staff-read': 'Read at the desk',
  'queues-listed': 'Looked at the queues',
  'queue-listed': 'Looked at a queue',
  pulled: 'Pulled from the queue',
  released: 'Given back to the queue',
  'rating-confirmed': 'Rating confirmed',
  'rating-changed': 'Rating changed',
  decided: 'Decision made',
  'message-sent': 'The referrer wrote',
  'question-asked': 'The referrer was asked a question',
  'sent-listed': 'Looked at what their agency sent',
  'keys-completed': 'Matching keys completed',
  'prior-contact-found-later': 'Earlier contact found after this one came in',
  'same-child-linked': 'Taken for the same child as in another referral',
  'same-child-answered': 'Said whether two contacts are about the same child',
  'same-child-undone': 'Took back whether two contacts are about the same child',
  'weights-applied': 'Matching weights put in use',
  'weights-taken-back': 'Matching weights of before put back in use',
} as const;

export type AuditAction = keyof typeof AUDIT_ACTIONS;

export const auditEvent = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  sequence: z.int(),
  at: z.string(),
  action: z.enum(Object.keys(AUDIT_ACTIONS) as [AuditAction]), // keys are the actions
  by: z.strictObject({ id: z.string(), name: z.string(), role: z.string() }),
  /** Codes and ids that say more: never a name, a date of birth or an address. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  previous: z.string(),
  hash: z.string(),
});

export type AuditEvent = z.infer<typeof auditEvent>;

/** What happened, before it has its place in a chain. */
export interface Happening {
  readonly at: string;
  readonly action: AuditAction;
  readonly by: { readonly id: string; readonly name: string; readonly role: string };
  readonly detail?: AuditEvent['detail'];
}

/** The event that follows `previous` in the chain of one subject: its hash covers the hash before. */
export const followOn = (
  subject: string,
  previous: Pick<AuditEvent, 'sequence' | 'hash'> | null,
  happening: Happening,
): AuditEvent => {
  const sequence = (previous?.sequence ?? 0) + 1;
  const event = {
    ...keys.auditEvent(subject, sequence),
    sequence,
    at: happening.at,
    action: happening.action,
    by: happening.by,
    detail: happening.detail ?? {},
    previous: previous?.hash ?? '',
  };
  return { ...event, hash: hashOf(event) };
};

/** The first event of a chain that does not fit, or null when the chain is whole. */
export const firstBrokenLink = (events: readonly AuditEvent[]): AuditEvent | null => {
  let previous = '';
  for (const [at, event] of events.entries()) {
    const { hash, ...rest } = event;
    if (event.sequence !== at + 1 || event.previous !== previous || hashOf(rest) !== hash) return event;
    previous = hash;
  }
  return null;
};
