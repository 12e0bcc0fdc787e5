import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { FunctionDeclaration, TableName } from '../function-declaration.ts';
import { FUNCTIONS } from '../functions.ts';
import { isAllowed } from '../rights/evaluate.ts';
import { type Statement, statementsFor } from '../rights/policy.ts';
import { requestsOf, type TableRequest } from '../rights/requests.ts';

/** How this machine's tables are called. */
export type TableNames = Readonly<Partial<Record<TableName, string>>>;

/** What stands before the first `#`: the rest of a key is nobody's business. */
const familyOf = (key: string): string => key.split('#', 1)[0] ?? '';

const refusal = (who: string, what: string, asked?: TableRequest): DynamoDBServiceException =>
  new DynamoDBServiceException({
    name: 'AccessDeniedException',
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
    message:
      `User: arn:aws:sts::000000000000:assumed-role/${who}/local is not authorized to perform: ${what}` +
      (asked === undefined
        ? ''
        : ` on resource: ${asked.table}${asked.index === undefined ? '' : `/index/${asked.index}`}` +
          ` (${asked.leadingKeys.map(familyOf).join(', ')})`) +
      ` because no identity-based policy allows the ${what} action`,
  });

const tableCalled = (name: string, tables: TableNames): TableName | undefined =>
  name === tables.records ? 'records' : name === tables.drafts ? 'drafts' : undefined;

/** @throws {DynamoDBServiceException} `AccessDeniedException`, as IAM has DynamoDB refuse. */
const check = (who: string, statements: readonly Statement[], tables: TableNames, command: object): void => {
  const requests = requestsOf(command);
  if (requests === null) throw refusal(who, `dynamodb:${command.constructor.name.replace(/Command$/, '')}`);
  for (const asked of requests) {
    const table = tableCalled(asked.table, tables);
    if (table === undefined || !isAllowed(statements, { ...asked, table }))
      throw refusal(who, `dynamodb:${asked.action}`, asked);
  }
};

/**
 * The same client as one function's role could use it on AWS: whatever its policy does not allow is refused
 * before it is sent. It shares the connections of the client that it stands before.
 */
export const enforced = (
  client: DynamoDBDocumentClient,
  { name, tables: rights }: Pick<FunctionDeclaration, 'name' | 'tables'>,
  tables: TableNames,
): DynamoDBDocumentClient => {
  const statements = statementsFor({ tables: rights });
  return new Proxy(client, {
    get: (real, property) => {
      if (property !== 'send') return Reflect.get(real, property, real);
      return async (...args: Parameters<DynamoDBDocumentClient['send']>) => {
        check(name, statements, tables, args[0]);
        return Reflect.apply(real.send, real, args);
      };
    },
  });
};

/** @throws when no function is declared by that name. */
export const declaredAs = (name: FunctionDeclaration['name']): FunctionDeclaration => {
  const declared = FUNCTIONS.find((each) => each.name === name);
  if (declared === undefined) throw new Error(`No function is declared as ${name}`);
  return declared;
};
