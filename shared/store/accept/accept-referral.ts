import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { callConfirmed } from '../../domain/calls/call-confirmed.ts';
import { incidentReference } from '../../domain/repeat-contacts/incident-reference.ts';
import { childEntriesOf, concernedBy } from '../audit/by-child.ts';
import { followOn } from '../audit/event.ts';
import { callItemsOf } from '../calls/call-items.ts';
import { CONDITION_FAILED, refusalsOf, StoreBusy } from '../errors.ts';
import type { OnceItem } from '../items/once.ts';
import type { OutboxKind } from '../items/outbox.ts';
import { leaveForSweeper, markDelivered } from '../outbox.ts';
import { putAll } from '../put-all.ts';
import { MOST_ACTIONS, type Records } from '../records.ts';
import { sentItemOf } from '../sent/sent-list.ts';
import { inItsSpace } from '../synthetic/key-space.ts';
import { keys } from '../table.ts';
import { testReceivedItemOf } from '../test-referrals/received.ts';
import type { ToAccept } from './accepted.ts';
import { earlierAnswer } from './once.ts';
import { newReference, referenceFor } from './reference.ts';
import {
  contactItemsOf,
  findableItemsOf,
  formItemOf,
  outboxItemOf,
  personContactOf,
  workItemsOf,
} from './to-items.ts';

export type Accepted =
  | { readonly kind: 'accepted'; readonly reference: string; readonly answer: string }
  /** The caller's key has been answered before, perhaps for another body. */
  | { readonly kind: 'answered-before'; readonly earlier: OnceItem };

type Item = Record<string, unknown>;

const TRIES = 10;
const soon = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 30 * 2 ** Math.min(attempt, 5)));

/** When it reaches the records: a call was taken before that, and what was held was sent before. */
const arrivedAt = ({ happening }: ToAccept): string => happening.at;

/** What whoever sent it is told at once, and what is done about the call that it confirms. */
const eventsOf = (accept: ToAccept): OutboxKind[] => [
  'receipt',
  ...(accept.call?.writtenFormDue === undefined ? [] : (['written-form-asked'] as const)),
  ...(callConfirmed(accept.form) === undefined ? [] : (['written-form-came'] as const)),
];

/** All items of one referral: those that must stand together, and those that make it findable. */
const itemsOf = (reference: string, accept: ToAccept) => {
  const isTest = accept.mystery !== undefined || accept.synthetic === true;
  const contacts = contactItemsOf(reference, accept);
  const sender = { ...accept.sender, agencyReference: incidentReference(accept.form, reference) };
  const findable = contacts.flatMap((contact, at) => {
    const toStore = accept.contacts[at]?.keys ?? null;
    // A test is never found: it has no matching key.
    if (toStore === null || isTest) return [personContactOf(contact, sender)];
    const items = findableItemsOf(contact, sender, toStore);
    return [items.history, ...items.keys];
  });
  const received = followOn(reference, null, accept.happening);
  const alerts = accept.assessment.work
    .filter(({ queue, level }) => level === 'red' && (queue === 'mash' || queue === 'emergency-duty-team'))
    .map(({ queue }) => outboxItemOf('red-alert', reference, arrivedAt(accept), queue));
  const together: Item[] = [
    formItemOf(reference, accept),
    ...contacts,
    ...workItemsOf(reference, accept),
    ...callItemsOf(reference, accept),
    ...(accept.mystery === undefined ? [] : [testReceivedItemOf(accept.mystery, reference, accept)]),
    received,
    ...childEntriesOf(received, concernedBy(contacts)),
    ...(accept.settled === undefined
      ? [
          sentItemOf(reference, accept),
          ...eventsOf(accept).map((kind) => outboxItemOf(kind, reference, arrivedAt(accept))),
          ...alerts,
        ]
      : []),
  ];
  const keysUnknown = !isTest && accept.contacts.some(({ keys }) => keys === null);
  return { together, findable, keysUnknown };
};

const putNew = (table: string, item: Item) => ({
  Put: { TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
});

/**
 * Writes a referral in one transaction: form, contacts, work items, keys, audit, outbox and idempotency, so
 * that all of it is there or none. Where that passes a transaction's hundred actions, the keys follow, and an
 * event in the outbox completes them if this process ends in between.
 * @throws StoreBusy when the store kept refusing; nothing was written then.
 */
export const acceptReferral = async (
  records: Records,
  prefix: string,
  accept: ToAccept,
): Promise<Accepted> => {
  let reference = referenceFor(prefix, accept.once);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { together, findable, keysUnknown } = itemsOf(reference, accept);
    const answer = accept.answerFor(reference);
    const once: OnceItem = {
      ...keys.once(accept.once.hash),
      sk: 'ONCE',
      payload: accept.once.payload,
      reference,
      answer,
      expiresAt: accept.once.expiresAt,
    };
    const fits = 1 + together.length + findable.length <= MOST_ACTIONS;
    const later = fits && !keysUnknown ? null : outboxItemOf('complete-keys', reference, arrivedAt(accept));
    const items = inItsSpace(
      [once, ...together, ...(fits ? findable : []), ...(later === null ? [] : [later])],
      accept,
    );
    try {
      await records.client.send(
        new TransactWriteCommand({ TransactItems: items.map((item) => putNew(records.table, item)) }),
      );
    } catch (error) {
      const refusals = refusalsOf(error);
      if (refusals === null) throw error;
      const earlier = await earlierAnswer(records, accept.once.hash);
      if (earlier !== null) return { kind: 'answered-before', earlier };
      // Something else has this reference. Where others only met it on the way, it is tried again as it is.
      if (refusals.some(({ code }) => code === CONDITION_FAILED)) reference = newReference(prefix);
      await soon(attempt);
      continue;
    }
    if (!fits && later !== null && !keysUnknown) {
      // The referral is in; if this fails the outbox completes it.
      await putAll(records, findable)
        // Whoever searched a moment ago did not see these contacts.
        .then(() => leaveForSweeper(records, reference, arrivedAt(accept)))
        .then(() => markDelivered(records, later.id, arrivedAt(accept)))
        .catch(() => undefined);
    }
    return { kind: 'accepted', reference, answer };
  }
  throw new StoreBusy('The referral could not be written');
};
