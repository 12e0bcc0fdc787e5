import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactGetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { TABLE } from '../../shared/store/table.ts';
import type { TableAction } from '../function-declaration.ts';

/** One thing that a call to DynamoDB asks to be allowed, as IAM sees it. */
export interface TableRequest {
  readonly action: TableAction;
  readonly table: string;
  readonly index?: string | undefined;
  /** Values of the partition key that the call names; of the index's, where it asks an index. */
  readonly leadingKeys: readonly string[];
}

type Keyed = Readonly<Record<string, unknown>> | undefined;
type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const leadingKeysIn = (...items: readonly Keyed[]): string[] =>
  items.map((item) => String(item?.[TABLE.partitionKey] ?? ''));

const on = (action: TableAction, table: string | undefined, ...items: readonly Keyed[]): TableRequest => ({
  action,
  table: table ?? '',
  leadingKeys: leadingKeysIn(...items),
});

/** The value that the partition key must equal. A query that names none has no leading key: it is refused. */
const partitionAsked = (query: QueryCommandInput): string[] => {
  const attribute = query.IndexName === undefined ? TABLE.partitionKey : TABLE.index.partitionKey;
  for (const [, name = '', value = ''] of (query.KeyConditionExpression ?? '').matchAll(
    /([#\w]+)\s*=\s*(:\w+)/g,
  )) {
    if ((query.ExpressionAttributeNames?.[name] ?? name) === attribute)
      return [String(query.ExpressionAttributeValues?.[value] ?? '')];
  }
  return [];
};

const inTransaction = ({ Put, Update, Delete, ConditionCheck }: TransactItem): TableRequest[] => [
  ...(Put === undefined ? [] : [on('PutItem', Put.TableName, Put.Item)]),
  ...(Update === undefined ? [] : [on('UpdateItem', Update.TableName, Update.Key)]),
  ...(Delete === undefined ? [] : [on('DeleteItem', Delete.TableName, Delete.Key)]),
  ...(ConditionCheck === undefined
    ? []
    : [on('ConditionCheckItem', ConditionCheck.TableName, ConditionCheck.Key)]),
];

/**
 * What a command of the document client asks for, each item of a transaction or a batch by itself. Null for a
 * command that no function of this service may ever send, such as a scan.
 */
export const requestsOf = (command: unknown): readonly TableRequest[] | null => {
  if (command instanceof GetCommand) return [on('GetItem', command.input.TableName, command.input.Key)];
  if (command instanceof PutCommand) return [on('PutItem', command.input.TableName, command.input.Item)];
  if (command instanceof UpdateCommand) return [on('UpdateItem', command.input.TableName, command.input.Key)];
  if (command instanceof DeleteCommand) return [on('DeleteItem', command.input.TableName, command.input.Key)];
  if (command instanceof QueryCommand) {
    const { TableName = '', IndexName } = command.input;
    return [
      { action: 'Query', table: TableName, index: IndexName, leadingKeys: partitionAsked(command.input) },
    ];
  }
  if (command instanceof BatchGetCommand)
    return Object.entries(command.input.RequestItems ?? {}).flatMap(([table, { Keys = [] }]) =>
      Keys.map((key) => on('BatchGetItem', table, key)),
    );
  if (command instanceof TransactWriteCommand)
    return (command.input.TransactItems ?? []).flatMap(inTransaction);
  if (command instanceof TransactGetCommand)
    return (command.input.TransactItems ?? []).map(({ Get }) => on('GetItem', Get?.TableName, Get?.Key));
  return null;
};
