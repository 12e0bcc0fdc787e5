import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../../shared/store/records.ts';
import { keys } from '../../shared/store/table.ts';

/** Work that is over: still what makes the record readable, and in nobody's way. */
export const finish = async ({ client, table }: Records, reference: string): Promise<void> => {
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: keys.work(reference, 'mash'),
      UpdateExpression: 'SET done = :done REMOVE gsi1pk, gsi1sk',
      ExpressionAttributeValues: { ':done': true },
    }),
  );
};
