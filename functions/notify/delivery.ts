import { withAgencies } from '../../shared/settings/with-agencies.ts';
import { completeKeys } from '../../shared/store/accept/complete-keys.ts';
import { confirmCall } from '../../shared/store/calls/confirm-call.ts';
import { readAgencies } from '../../shared/store/directory/read-directory.ts';
import { unseal } from '../../shared/store/email-codes/keyed.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';
import { leaveForSweeper, markDelivered, wasDelivered } from '../../shared/store/outbox.ts';
import { readForm } from '../../shared/store/people/read-contact.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { keepBack } from '../../shared/store/test-referrals/keep-back.ts';
import { recordTold } from '../../shared/store/told.ts';
import { deliver } from './deliver.ts';
import { findingLate } from './finding-late.ts';
import type { DeliveryWiring } from './wiring.ts';

/** Delivers one event of the outbox with the store and the messenger given. */
export const delivery =
  (wiring: DeliveryWiring) =>
  (event: OutboxItem): Promise<void> => {
    const { settings, records, matchingSecret, baseUrl, now, log, send } = wiring;
    return deliver(event, {
      settings,
      baseUrl,
      now,
      log,
      send,
      settingsNow: async () => withAgencies(settings, await readAgencies(records)),
      replyToOf: async (reference) => (await readReferral(records, reference))?.form.replyTo,
      unsealed: async ({ id, sealed }) =>
        sealed === undefined ? undefined : unseal(sealed, id, await wiring.codesSecret()),
      wasDelivered: (id) => wasDelivered(records, id),
      confirmCall: (reference, at) => confirmCall(records, reference, at),
      completeKeys: async (reference, at) => {
        await completeKeys(records, reference, await matchingSecret(), at);
        // Until now nobody could find these contacts.
        await leaveForSweeper(records, reference, at);
      },
      findLate: async (reference) => {
        const late = findingLate(wiring);
        for (const contact of (await readReferral(records, reference))?.contacts ?? []) await late(contact);
      },
      recordFeedback: (reference, decidedAt, at) => recordTold(records, reference, decidedAt, at),
      testOf: async ({ mystery, reference }) =>
        mystery ?? (reference === '' ? undefined : (await readForm(records, reference))?.mystery),
      keepBack: (plan, about, wouldSend, at) => keepBack(records, plan, about, wouldSend, at),
      markDelivered: (id, at) => markDelivered(records, id, at),
    });
  };
