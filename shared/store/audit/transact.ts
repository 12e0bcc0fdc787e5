import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { putAll } from '../put-all.ts';
import { MOST_ACTIONS, type Records } from '../records.ts';
import { type Concerned, childEntriesOf } from './by-child.ts';
import type { AuditEvent } from './event.ts';

type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/**
 * Writes a change with its events and what makes those findable by child, in one transaction. Where that passes
 * a transaction's hundred actions, the entries by child follow: the events themselves are never left out.
 */
export const transactWithEntries = async (
  records: Records,
  actions: readonly Action[],
  events: readonly AuditEvent[],
  concerned: readonly Concerned[],
): Promise<void> => {
  const { client, table } = records;
  const entries = events.flatMap((event) => childEntriesOf(event, concerned));
  const fits = actions.length + events.length + entries.length <= MOST_ACTIONS;
  const written = events.map(
    (Item): Action => ({
      Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' },
    }),
  );
  const found = fits ? entries.map((Item): Action => ({ Put: { TableName: table, Item } })) : [];
  await client.send(new TransactWriteCommand({ TransactItems: [...actions, ...written, ...found] }));
  if (!fits) await putAll(records, entries);
};
