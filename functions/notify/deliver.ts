import type { Log } from '../../shared/http/log.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { reminderToSend } from '../../shared/store/drafts/reminder-event.ts';
import { codeToSend } from '../../shared/store/email-codes/keyed.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';

import { draftReminderOf } from './draft-reminder.ts';

import type { Send } from './message.ts';
import { codeMessageOf, isToAgency, isToStaff, messageOf } from './messages.ts';

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
  /** Id of the plan of the test that an event is about; undefined where it is about no test. */
  readonly testOf: (event: OutboxItem) => Promise<string | undefined>;
  /** Notes with the plan what would have been sent, if there was anybody to send it to. */
  readonly keepBack: (plan: string, event: OutboxItem, wouldSend: boolean, at: string) => Promise<void>;
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
 * Tells whoever an event is for, and records that the referrer was told. Of a test nothing leaves the service: it
 * is noted with its plan, and on its record it reads as if it had been sent.
 */
const tell = async (
  event: OutboxItem,
  plan: string | undefined,
  deps: DeliverDependencies,
): Promise<void> => {
  const replyTo = isToStaff(event.kind) ? undefined : await deps.replyToOf(event.reference);
  const settings = isToAgency(event.kind) ? await deps.settingsNow() : deps.settings;
  const message = messageOf(event, replyTo, settings, deps.baseUrl);
  if (plan !== undefined) await deps.keepBack(plan, event, message !== null, deps.now().toISOString());
  else if (message !== null) await deps.send(message);
  if (message !== null && event.kind === 'outcome') {
    await deps.recordFeedback(event.reference, event.at, deps.now().toISOString());
  }
};

/** What is about a referral, and might be about a test. */
const aboutReferral = async (event: OutboxItem, deps: DeliverDependencies): Promise<boolean> => {
  const plan = await deps.testOf(event);
  if (event.kind !== 'written-form-came') await tell(event, plan, deps);
  // A test confirms no real call.
  else if (plan === undefined) await deps.confirmCall(event.reference, deps.now().toISOString());
  return plan === undefined;
};

/**
 * Does what an event in the outbox asks for, then records it. Failing leaves the event where it is, and it is
 * tried again: a message may be sent twice, never not at all.
 */
export const deliver = async (event: OutboxItem, deps: DeliverDependencies): Promise<void> => {
  if (event.deliveredAt !== undefined || (await deps.wasDelivered(event.id))) return;
  let isReal = true;
  if (event.kind === 'complete-keys') {
    await deps.completeKeys(event.reference, deps.now().toISOString());
  } else if (event.kind === 'find-late') {
    await deps.findLate(event.reference);
  } else if (event.kind === 'email-code' || event.kind === 'draft-reminder') {
    await sendInTime(event, deps);
  } else {
    isReal = await aboutReferral(event, deps);
  }
  await deps.markDelivered(event.id, deps.now().toISOString());
  deps.log(isReal ? 'delivered' : 'kept back', { kind: event.kind });
};
