import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What DynamoDB charges for, and how often it was called. */
export interface Consumed {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly calls: number;
}

type Item = Readonly<Record<string, unknown>>;
interface Asked {
  readonly TransactItems?: readonly { readonly Put?: { readonly Item?: Item } }[];
}
interface Answered {
  readonly ConsumedCapacity?: Capacity | readonly Capacity[];
}
interface Capacity {
  readonly CapacityUnits?: number;
}

/**
 * What one item of a transaction is charged at: each begun kilobyte twice, and once more in the index where it has a
 * place. DynamoDB Local counts a transaction as one write. An update is taken for one kilobyte in the index.
 */
const inTransaction = (item: Item | undefined): number => {
  const kilobytes = item === undefined ? 1 : Math.ceil(JSON.stringify(item).length / 1024);
  return 2 * kilobytes + (item === undefined || 'gsi1pk' in item ? kilobytes : 0);
};

const unitsOf = (asked: Asked, answered: Answered): number =>
  asked.TransactItems?.reduce((sum, { Put }) => sum + inTransaction(Put?.Item), 0) ??
  [answered.ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);

/** Counts what a client uses from now on; `take` gives it and begins anew. */
export const countConsumed = (client: DynamoDBDocumentClient): { take: () => Consumed } => {
  const nothing: Consumed = { readUnits: 0, writeUnits: 0, calls: 0 };
  let used = nothing;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const answered = await next(args);
      // Each command has its own input and output: of both only what is named here is read.
      const units = unitsOf(args.input as Asked, answered.output as Answered);
      const kind = /^(Get|Query|BatchGet)/.test(String(context['commandName'])) ? 'readUnits' : 'writeUnits';
      used = { ...used, calls: used.calls + 1, [kind]: used[kind] + units };
      return answered;
    },
    { step: 'initialize', priority: 'high', name: 'countConsumed' },
  );
  return {
    take: () => {
      const taken = used;
      used = nothing;
      return taken;
    },
  };
};
