import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { followOn } from '../audit/event.ts';
import type { WorkItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { doneHere } from '../work/done-here.ts';
import { asSynthetic, syntheticUntil } from './key-space.ts';
import { auditOfSynthetic, type SyntheticReferral } from './read-synthetic.ts';

const SERVICE = { id: 'service', name: 'The service', role: 'system' };

/**
 * Takes the work of the service's own check out of its queue, in one transaction with its audit.
 * @throws where the store refuses; nothing was written then
 */
export const withdrawSynthetic = async (
  { client, table }: Records,
  { form, work }: SyntheticReferral,
  at: string,
): Promise<void> => {
  const until = syntheticUntil(at);
  const audit = await auditOfSynthetic({ client, table }, form.reference);
  const event = followOn(form.reference, audit.at(-1) ?? null, {
    at,
    action: 'synthetic-withdrawn',
    by: SERVICE,
  });
  const withdrawn = (item: WorkItem) => ({
    Put: {
      TableName: table,
      Item: asSynthetic({ ...doneHere(item, item.contacts, at), version: item.version + 1 }, until),
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: { ':seen': item.version },
    },
  });
  await client.send(
    new TransactWriteCommand({
      TransactItems: [
        ...work.filter(({ done }) => !done).map(withdrawn),
        {
          Put: {
            TableName: table,
            Item: asSynthetic(event, until),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
      ],
    }),
  );
};
