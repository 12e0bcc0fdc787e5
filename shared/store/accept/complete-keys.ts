import { recordEvent } from '../audit/chain.ts';
import { identityOf } from '../identity-of.ts';
import { hashedKeysOf, type MatchingSecret } from '../matching-hash.ts';
import { putAll } from '../put-all.ts';
import { readReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { findableItemsOf } from './to-items.ts';

/**
 * Writes the matching keys of a referral that was accepted without them: too many for one transaction, or the
 * search had failed. It may run again at any time.
 */
export const completeKeys = async (
  records: Records,
  reference: string,
  secret: MatchingSecret,
  at: string,
): Promise<void> => {
  const referral = await readReferral(records, reference);
  if (referral === null) return;
  const sender = { ...referral.form, agencyReference: referral.form.form.agencyReference };
  const items = referral.contacts.flatMap((contact) => {
    const findable = findableItemsOf(contact, sender, hashedKeysOf(identityOf(contact.subject), secret));
    return [findable.history, ...findable.keys];
  });
  await putAll(records, items);
  const by = { id: 'service', name: 'The service', role: 'system' };
  await recordEvent(records, reference, { at, action: 'keys-completed', by });
};
