import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../../shared/store/records.ts';

/** What is about to be sent to DynamoDB, for a double to judge. */
export interface Order {
  /** `PutCommand`, `QueryCommand` and so on. */
  readonly name: string;
  /** The order in full, as text. */
  readonly text: string;
  /** The order itself: what is changed here is changed in what is sent. */
  readonly input: object;
}

/**
 * Records whose client goes to the real engine, but first asks `before`: by throwing, it stands for a failure
 * that an engine on one machine never has.
 */
export const recordsWith = (records: Records, before: (order: Order) => void | Promise<void>): Records => {
  const client: DynamoDBDocumentClient = new Proxy(records.client, {
    get: (real, property) => {
      if (property !== 'send') return Reflect.get(real, property, real);
      return async (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
        const { input } = command;
        await before({ name: command.constructor.name, text: JSON.stringify(input), input });
        return real.send(command);
      };
    },
  });
  return { client, table: records.table };
};

/** An error as the SDK raises it when DynamoDB is away. */
export const away = (name = 'ServiceUnavailable'): Error => Object.assign(new Error('away'), { name });
