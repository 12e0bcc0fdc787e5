import type { Log } from '../../shared/http/log.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';
import { messageOf, type Send } from './messages.ts';

export interface DeliverDependencies {
  readonly settings: AuthoritySettings;
  readonly baseUrl: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly send: Send;
  /** Where the sender of a referral wants to be answered. */
  readonly replyToOf: (reference: string) => Promise<string | undefined>;
  readonly wasDelivered: (id: string) => Promise<boolean>;
  readonly completeKeys: (reference: string, at: string) => Promise<void>;
  /** Looks once more for contacts about the same children. */
  readonly findLate: (reference: string) => Promise<void>;
  readonly markDelivered: (id: string, at: string) => Promise<void>;
}

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
  } else {
    const replyTo = event.kind === 'red-alert' ? undefined : await deps.replyToOf(event.reference);
    const message = messageOf(event, replyTo, deps.settings, deps.baseUrl);
    if (message !== null) await deps.send(message);
  }
  await deps.markDelivered(event.id, deps.now().toISOString());
  deps.log('delivered', { kind: event.kind });
};
