import { TABLE } from '../../shared/store/table.ts';
import type { FunctionDeclaration, TableAction, TableName, TableRights } from '../function-declaration.ts';
import { RECORDS } from './partitions.ts';

/** What a statement is about: a table, or its index. */
export interface Place {
  readonly table: TableName;
  readonly index?: string | undefined;
}

/** IAM's conditions on the partition key that a call names, as far as this service uses them. */
export interface LeadingKeys {
  readonly 'dynamodb:LeadingKeys': readonly string[];
}

/** One statement of an identity-based policy, with the place in words instead of an ARN. */
export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly string[];
  readonly Resource: Place;
  readonly Condition: {
    readonly 'ForAllValues:StringLike'?: LeadingKeys;
    readonly 'ForAnyValue:StringLike'?: LeadingKeys;
    readonly Null?: { readonly 'dynamodb:LeadingKeys': 'false' };
  };
}

/**
 * A set of keys that is empty is all among the allowed ones: a call without a key, such as a scan, would pass.
 * So a key must be there.
 */
const within = (patterns: readonly string[]): Statement['Condition'] => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});

const named = (actions: readonly string[]): string[] => actions.map((action) => `dynamodb:${action}`);

/** Actions with the patterns that each may touch; those with the same patterns together. */
const grouped = ({ partitions }: TableRights): { actions: TableAction[]; patterns: string[] }[] => {
  const patternsOf = new Map<TableAction, string[]>();
  for (const [pattern, actions] of Object.entries(partitions)) {
    for (const action of actions) patternsOf.set(action, [...(patternsOf.get(action) ?? []), pattern]);
  }
  const groups = new Map<string, { actions: TableAction[]; patterns: string[] }>();
  for (const [action, patterns] of patternsOf) {
    const group = groups.get(patterns.join()) ?? { actions: [], patterns };
    group.actions.push(action);
    groups.set(patterns.join(), group);
  }
  return [...groups.values()];
};

/** What nobody may do to what was written down of who did what: not even by a mistake in the rights below. */
const AUDIT_STAYS: Statement = {
  Effect: 'Deny',
  Action: named(['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLUpdate', 'PartiQLDelete']),
  Resource: { table: 'records' },
  Condition: {
    'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [RECORDS.audit, RECORDS.childAudit] },
  },
};

const onTable = (rights: TableRights): Statement[] => [
  ...grouped(rights).map(
    ({ actions, patterns }): Statement => ({
      Effect: 'Allow',
      Action: named(actions),
      Resource: { table: rights.table },
      Condition: within(patterns),
    }),
  ),
  ...(rights.index.length === 0
    ? []
    : [
        {
          Effect: 'Allow',
          Action: named(['Query']),
          Resource: { table: rights.table, index: TABLE.index.name },
          Condition: within(rights.index),
        } as const,
      ]),
  ...(rights.table === 'records' ? [AUDIT_STAYS] : []),
];

/**
 * What a function may do with the tables, as statements of an IAM policy: CDK gives them to its role, and the
 * local runner refuses whatever they do not allow.
 *
 * Each action stands in one statement for each place, with every partition that it may touch. A transaction or
 * a batch that touches several is then allowed whether its keys are looked at one by one or all at once.
 */
export const statementsFor = ({ tables }: Pick<FunctionDeclaration, 'tables'>): readonly Statement[] =>
  tables.flatMap(onTable);
