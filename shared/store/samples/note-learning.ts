import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { hashOf } from '../canonical.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** Notes that somebody read what a reviewer said of their decision; the first time is kept. */
export const noteLearning = async (
  { client, table }: Records,
  staffId: string,
  note: string,
  at: string,
): Promise<'noted' | 'not-found'> => {
  try {
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: keys.learningNote(hashOf(staffId), note),
        UpdateExpression: 'SET readAt = if_not_exists(readAt, :at)',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':at': at },
      }),
    );
    return 'noted';
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return 'not-found';
    throw error;
  }
};
