import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** One call to DynamoDB: what it was, and when it ran, in milliseconds. */
export interface Call {
  readonly command: string;
  readonly from: number;
  readonly to: number;
  /** Items that it writes; 0 for a read. */
  readonly writes: number;
}

interface Written {
  readonly TransactItems?: readonly unknown[] | undefined;
}

const writesOf = (command: string, input: Written): number =>
  input.TransactItems?.length ?? (/^(Put|Update)/.test(command) ? 1 : 0);

/** Notes every call of a client from now on. */
export const recordCalls = (client: DynamoDBDocumentClient): { take: () => Call[] } => {
  let calls: Call[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = String(context['commandName']);
      const from = performance.now();
      try {
        return await next(args);
      } finally {
        calls.push({
          command,
          from,
          to: performance.now(),
          writes: writesOf(command, 'TransactItems' in args.input ? args.input : {}),
        });
      }
    },
    { step: 'initialize', priority: 'high', name: 'recordCalls' },
  );
  return {
    take: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
};

/** Time in which at least one call was under way. */
export const busyTime = (calls: readonly Call[]): number => {
  let busy = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of calls.toSorted((one, other) => one.from - other.from)) {
    busy += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return busy;
};

/** Most calls of which each began after the one before had ended. */
export const roundTrips = (calls: readonly Call[]): number => {
  let trips = 0;
  let ended = Number.NEGATIVE_INFINITY;
  for (const { from, to } of calls.toSorted((one, other) => one.to - other.to)) {
    if (from < ended) continue;
    trips += 1;
    ended = to;
  }
  return trips;
};
