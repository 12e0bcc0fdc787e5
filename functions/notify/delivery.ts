import type { Log } from '../../shared/http/log.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { completeKeys } from '../../shared/store/accept/complete-keys.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import { markDelivered } from '../../shared/store/outbox.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import type { Records } from '../../shared/store/records.ts';
import { deliver } from './deliver.ts';
import type { Send } from './messages.ts';

export interface DeliveryWiring {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly matchingSecret: () => Promise<MatchingSecret>;
  readonly baseUrl: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly send: Send;
}

/** Delivers one event of the outbox with the store and the messenger given. */
export const delivery =
  ({ settings, records, matchingSecret, baseUrl, now, log, send }: DeliveryWiring) =>
  (event: OutboxItem): Promise<void> =>
    deliver(event, {
      settings,
      baseUrl,
      now,
      log,
      send,
      replyToOf: async (reference) => (await readReferral(records, reference))?.form.replyTo,
      completeKeys: async (reference, at) => completeKeys(records, reference, await matchingSecret(), at),
      markDelivered: (id, at) => markDelivered(records, id, at),
    });
