import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { incidentReference } from '../../domain/repeat-contacts/incident-reference.ts';
import { prepare } from '../../matching/record.ts';
import { concernedBy } from '../audit/by-child.ts';
import { recordEvent } from '../audit/chain.ts';
import { identityOf } from '../identity-of.ts';
import type { PersonContactItem } from '../items/matching-key.ts';
import { keysToStore, type MatchingSecret } from '../matching-hash.ts';
import { putAll } from '../put-all.ts';
import { readReferral, type StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { findableItemsOf } from './to-items.ts';

/** A history is put only where it is missing: one that was moved meanwhile stays moved. */
const putHistory = async ({ client, table }: Records, item: PersonContactItem): Promise<void> => {
  try {
    await client.send(
      new PutCommand({ TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
  }
};

/**
 * Writes everything by which the contacts of a referral are found, under every secret there is. It may run
 * again at any time. Answers how many keys there are.
 */
export const indexReferral = async (
  records: Records,
  { form, contacts }: StoredReferral,
  secret: MatchingSecret,
): Promise<number> => {
  const sender = { ...form, agencyReference: incidentReference(form.form, form.reference) };
  const findable = contacts.map((contact) =>
    findableItemsOf(
      contact,
      sender,
      keysToStore(prepare(identityOf(contact.subject, form.form.adults, contact.number)), secret),
    ),
  );
  for (const { history } of findable) await putHistory(records, history);
  // A test is never found.
  if (form.mystery !== undefined) return 0;
  const items = findable.flatMap(({ keys }) => keys);
  await putAll(records, items);
  return items.length;
};

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
  await indexReferral(records, referral, secret);
  const by = { id: 'service', name: 'The service', role: 'system' };
  await recordEvent(records, reference, { at, action: 'keys-completed', by }, concernedBy(referral.contacts));
};
