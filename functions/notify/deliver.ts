import type { Log } from '../../shared/http/log.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { reminderToSend } from '../../shared/store/drafts/reminder-event.ts';
import { codeToSend } from '../../shared/store/email-codes/keyed.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';

import { draftReminderOf } from './draft-reminder.ts';

import { codeMessageOf, isToAgency, isToStaff, messageOf, type Send } from './messages.ts';

export interface DeliverDependencies {
  readonly settings: AuthoritySettings;
  readonly baseUrl: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly send: Send;
  /** The settings with the agencies that managers listed. */
  readonly settingsNow: () => Promise<AuthoritySettings>;
  /** Where the sender of a referral wants to be answered. */
  readonly replyToOf: (reference: string) => Promise<string | undefined>;
  /** What was sealed in an event: an address, and what goes there. */
  readonly unsealed: (event: OutboxItem) => Promise<unknown>;
  readonly wasDelivered: (id: string) => Promise<boolean>;
  /** Ends the wait for a written form once the referral with this reference says which call it confirms. */
  readonly confirmCall: (reference: string, at: string) => Promise<unknown>;
  readonly completeKeys: (reference: string, at: string) => Promise<void>;
  /** Looks once more for contacts about the same children. */
  readonly findLate: (reference: string) => Promise<void>;
  /** Records when the referrer was told of a decision made at another instant: the time to feedback. */
  readonly recordFeedback: (reference: string, decidedAt: string, at: string) => Promise<void>;
  readonly markDelivered: (id: string, at: string) => Promise<void>;
}

/** Sends a code, or the reminder of a draft, unless it would arrive too late to be of use. */
const sendInTime = async (event: OutboxItem, deps: DeliverDependencies): Promise<void> => {
  const { now, unsealed, send, settings, baseUrl } = deps;
  if (event.endsAt === undefined || event.endsAt <= now().toISOString()) return;
  const content = await unsealed(event);
  if (content === undefined) return;
  await send(
    event.kind === 'email-code'
      ? codeMessageOf(event, codeToSend.parse(content), baseUrl)
      : draftReminderOf(event, reminderToSend.parse(content), settings, baseUrl),
  );
};

/**
 * Does what an event in the outbox asks for, then records it. Failing leaves the event where it is, and it is
 * tried again: a message may be sent twice, never not at all.
 */
export const deliver = async (event: OutboxItem, deps: DeliverDependencies): Promise<void> => {
  if (event.deliveredAt !== undefined || (await deps.wasDelivered(event.id))) return;
  if (event.kind === 'complete-keys') {
    await deps.completeKeys(event.reference, deps.now().toISOString());
  } else if (event.kind === 'find-late') {
    await deps.findLate(event.reference);
  } else if (event.kind === 'written-form-came') {
    await deps.confirmCall(event.reference, deps.now().toISOString());
  } else if (event.kind === 'email-code' || event.kind === 'draft-reminder') {
    await sendInTime(event, deps);
  } else {
    const replyTo = isToStaff(event.kind) ? undefined : await deps.replyToOf(event.reference);
    const settings = isToAgency(event.kind) ? await deps.settingsNow() : deps.settings;
    const message = messageOf(event, replyTo, settings, deps.baseUrl);
    if (message !== null) await deps.send(message);
    if (message !== null && event.kind === 'outcome') {
      await deps.recordFeedback(event.reference, event.at, deps.now().toISOString());
    }
  }
  await deps.markDelivered(event.id, deps.now().toISOString());
  deps.log('delivered', { kind: event.kind });
};
