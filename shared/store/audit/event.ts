import * as z from 'zod';
import { hashOf } from '../canonical.ts';
import { IMPORTED } from '../items/form.ts';
import { keys, placeInDoings } from '../table.ts';

/** Everything that a person reads or changes, and what the service did by itself. */
export const AUDIT_ACTIONS = {
  received: 'Referral received',
  imported: 'Brought in from earlier records',
  'held-set-aside': 'A referral that was held could not be accepted: it waits for a person',
  'sender-read': 'The sender read what was sent',
  'status-read': 'Looked at where it stands',
  'staff-read': 'Read at the desk',
  'queues-listed': 'Looked at the queues',
  'queue-listed': 'Looked at a queue',
  pulled: 'Pulled from the queue',
  'taken-out-of-turn': 'Taken before its turn',
  kept: 'Held for longer',
  transferred: 'Given to a colleague',
  reassigned: 'Given to somebody else by a manager',
  'staff-listed': 'Looked at the list of staff',
  searched: 'Searched for a child or a reference',
  released: 'Given back to the queue',
  'rating-confirmed': 'Rating confirmed',
  'rating-changed': 'Rating changed',
  decided: 'Decision made',
  'handed-over': 'Taken along for the case system',
  'decision-proposed': 'Decision proposed: a manager must countersign it',
  countersigned: 'Decision countersigned',
  'sent-back': 'Decision sent back by a manager',
  reopened: 'Decision reopened by a manager',
  'referrer-told': 'The referrer was told of the decision',
  'message-sent': 'The referrer wrote',
  'question-asked': 'The referrer was asked a question',
  'agreement-recorded': 'Written down what was said about agreement',
  'child-read': 'Looked at all contacts about one child',
  'check-asked': 'A partner was asked for information',
  'check-answered': 'A partner answered a check',
  'check-cancelled': 'A check with a partner was cancelled',
  'check-reminded': 'A partner was reminded of a check',
  'checks-authorised': 'A manager authorised checks with partners',
  'check-read': 'A partner read what it was asked',
  'checks-listed': 'Looked at the checks that their agency was asked for',
  'overdue-checks-listed': 'Looked at the checks that partners have not answered',
  'sent-listed': 'Looked at what their agency sent',
  'keys-completed': 'Matching keys completed',
  'prior-contact-found-later': 'Earlier contact found after this one came in',
  'same-child-linked': 'Taken for the same child as in another referral',
  'same-child-answered': 'Said whether two contacts are about the same child',
  'same-child-undone': 'Took back whether two contacts are about the same child',
  'red-escalated': 'Nobody took it in time: the duty manager was told',
  'handed-to-duty-team': 'Handed to the Emergency Duty Team at closing',
  'handed-back': 'Handed back by the Emergency Duty Team at opening',
  'written-form-overdue': 'The written form that should follow the phone call has not come',
  'written-form-received': 'The written form that follows the phone call has come',
  'followed-up': 'Back in the queue: its follow-up date has come',
  'night-list-read': 'Looked at the night list',
  'hand-back-read': 'Looked at the hand-back list',
  restricted: 'Restricted to named staff',
  'restriction-lifted': 'Restriction lifted',
  'glass-broken': 'Opened although restricted: the managers were told',
  'glass-reviewed': 'A manager reviewed why it was opened although restricted',
  'conflict-recorded': 'Conflict of interest recorded',
  'conflict-undone': 'Conflict of interest taken back by a manager',
  'access-refused': 'Refused: restricted, or a conflict of interest',
  'audit-read': 'Looked at the audit of a referral',
  'child-audit-read': 'Looked at the audit of a child',
  'staff-audit-read': 'Looked at what a member of staff did in a day',
  'figures-read': 'Looked at figures',
  'unsent-listed': 'Looked at messages that wait to be sent',
  'message-sent-again': 'Had a message that waits sent again',
  'directory-read': 'Looked at people and agencies',
  'person-listed': 'Listed in the directory, or changed there',
  'person-left': 'Marked as left: no access from then on',
  'person-returned': 'Not marked as left any more',
  'agency-listed': 'Agency listed in the directory, or changed there',
  'rules-read': 'Looked at the rules and their versions',
  'rules-drafted': 'A change of the rules was drafted',
  'rules-tried': 'A change of the rules was tried on past contacts',
  'rules-saved': 'A change of the rules was saved for a second manager',
  'rules-sent-back': 'A change of the rules was sent back',
  'rules-dropped': 'A change of the rules was given up',
  'rules-countersigned': 'A change of the rules was countersigned',
  'weights-applied': 'Matching weights put in use',
  'weights-taken-back': 'Matching weights of before put back in use',
  'subject-access-made': 'Put into a subject access pack',
  'subject-access-read': 'Subject access pack read',
  'subject-access-decided': 'Decided what of a subject access pack is taken out',
  'subject-access-released': 'Release version of a subject access pack made',
  'hold-placed': 'Legal hold placed: it is not deleted',
  'hold-lifted': 'Legal hold lifted',
  'retention-read': 'Looked at retention and legal holds',
  'deletion-begun': 'Deletion under the retention rules begun',
  deleted: 'Deleted under the retention rules',
  'tests-listed': 'Looked at the planned test referrals',
  'test-planned': 'Test referral planned',
  'test-read': 'Looked at a planned test referral',
  'test-came-in': 'The test referral came in',
  'test-message-kept-back': 'A message about the test referral was not sent',
  'test-revealed': 'Revealed: this was a test referral',
  'synthetic-withdrawn': 'Withdrawn: the service had sent it to itself as a check',
  'return-checked': 'Checked which rows of a return would fail',
  'return-made': 'Return made, and taken along',
  'sample-drawn': 'Sample of decisions drawn',
  'samples-read': 'Looked at samples of decisions',
  'sample-case-read': 'Looked at it as a case of a sample',
  'sample-reviewed': 'Reviewed as a case of a sample',
  'sample-pack-looked-over': 'Looked over without names, as a case of a sample',
  'sample-pack-released': 'Released without names to a reviewer from outside',
  'sample-pack-read': 'Read without names by a reviewer from outside',
  'learning-read': 'Looked at what reviewers said about own decisions',
  'learning-noted': 'Said that a reviewer’s note was read',
} as const;

export type AuditAction = keyof typeof AUDIT_ACTIONS;

export const auditEvent = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  /** Where it stands among all that its doer did; absent for what no person did. */
  gsi1pk: z.string().optional(),
  gsi1sk: z.string().optional(),
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

/** What nobody did: no one asks what the service itself looked at in a day. */
const NO_PERSON: readonly string[] = ['service', IMPORTED];

/** The event that follows `previous` in the chain of one subject: its hash covers the hash before. */
export const followOn = (
  subject: string,
  previous: Pick<AuditEvent, 'sequence' | 'hash'> | null,
  happening: Happening,
): AuditEvent => {
  const sequence = (previous?.sequence ?? 0) + 1;
  const event = {
    ...keys.auditEvent(subject, sequence),
    ...(!NO_PERSON.includes(happening.by.id) &&
      placeInDoings(hashOf(happening.by.id), happening.at, subject, sequence)),
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
