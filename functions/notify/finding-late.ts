import { errorFields } from '../../shared/http/log.ts';
import { rulesNotRead } from '../../shared/http/settings-not-read.ts';
import type { NewContact } from '../../shared/store/outbox-stream.ts';
import { findLate } from '../../shared/store/people/find-late.ts';
import { underRulesInForce } from '../../shared/store/settings/rules-in-force.ts';
import type { DeliveryWiring } from './wiring.ts';

const findingLateUnder =
  ({ settings, records, matchingSecret, now, log }: DeliveryWiring) =>
  async ({ contactId, settled }: Pick<NewContact, 'contactId' | 'settled'>): Promise<void> => {
    if (settled === true) return;
    await findLate(records, contactId, {
      secret: await matchingSecret(),
      rules: settings,
      mostPerKey: settings.mostPerMatchingKey,
      now,
      onRulesFailed: (error) =>
        log('rules failed, found later but not assessed again', { level: 'error', ...errorFields(error) }),
    });
  };

/**
 * Looks once more for contacts about the same child as one that has just been written, under the rules that hold
 * when it does.
 */
export const findingLate = (wiring: DeliveryWiring) =>
  underRulesInForce({ ...wiring, ...rulesNotRead(wiring.log) }, (settings) =>
    findingLateUnder({ ...wiring, settings }),
  );
