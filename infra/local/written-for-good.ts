import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';

/** Read after a write: it names nothing that there is. */
const NOTHING = { pk: 'WRITTEN', sk: 'WRITTEN' };

/**
 * Lets a transaction count as written only once it is on disk. DynamoDB Local answers a moment before SQLite has
 * committed, so that a database killed in that moment forgets what it has acknowledged. It does its work one
 * piece after another: when a read that was asked for afterwards is answered, the commit is done. DynamoDB
 * itself answers when the write is durable and needs none of this.
 */
export const writtenForGood = (client: DynamoDBDocumentClient, table: string): void => {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args);
      if (String(context['commandName']).startsWith('TransactWrite')) {
        await client.send(new GetCommand({ TableName: table, Key: NOTHING, ConsistentRead: true }));
      }
      return result;
    },
    { step: 'initialize', name: 'writtenForGood' },
  );
};
