import { errorFields } from '../../shared/http/log.ts';
import { withAgencies } from '../../shared/settings/with-agencies.ts';
import { completeKeys } from '../../shared/store/accept/complete-keys.ts';
import { confirmCall } from '../../shared/store/calls/confirm-call.ts';
import { readAgencies } from '../../shared/store/directory/read-directory.ts';
import { unseal } from '../../shared/store/email-codes/keyed.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';
import { leaveForSweeper, markDelivered, wasDelivered } from '../../shared/store/outbox.ts';
import { readForm } from '../../shared/store/people/read-contact.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { testFoundLate } from '../../shared/store/test-referrals/found-late.ts';
import { keepBack } from '../../shared/store/test-referrals/keep-back.ts';
import { recordTold } from '../../shared/store/told.ts';
import { deliver } from './deliver.ts';
import { findingLate } from './finding-late.ts';
import { isToAgency, isToStaff } from './messages.ts';
import type { DeliveryWiring } from './wiring.ts';

/**
 * The plan of the test that an event is about. Plans that could not be read when it came in are asked once more, and
 * where that fails nothing leaves yet; but staff are told of a red at once, whatever it may be.
 */
const testOf =
  ({ records, matchingSecret, log }: DeliveryWiring) =>
  async ({ mystery, reference, kind }: OutboxItem): Promise<string | undefined> => {
    if (mystery !== undefined || reference === '') return mystery;
    const form = await readForm(records, reference);
    if (form === null || form.mystery !== undefined) return form?.mystery;
    try {
      const late = await testFoundLate(records, matchingSecret, form);
      if (late !== undefined) log('test taken in as real', { level: 'error' });
      return late;
    } catch (error) {
      if (!isToStaff(kind) || isToAgency(kind)) throw error;
      log('plans not read, staff told', { level: 'error', ...errorFields(error) });
      return undefined;
    }
  };

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
      testOf: testOf(wiring),
      keepBack: (plan, about, wouldSend, at) => keepBack(records, plan, about, wouldSend, at),
      markDelivered: (id, at) => markDelivered(records, id, at),
    });
  };
