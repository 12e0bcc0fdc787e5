import { createHandler } from '../../../functions/count-contacts/handler.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import type { Records } from '../../../shared/store/records.ts';

const REFERRAL = 'REFERRAL#';
/** As the stream hands them over. */
const BATCH = 50;

/** Partitions that a command writes to. */
const partitionsIn = (input: unknown): string[] =>
  [...JSON.stringify(input).matchAll(/"pk":"(REFERRAL#[^"]+)"/g)].map(([, partition = '']) => partition);

const recordOf = (partition: string) => ({
  eventID: partition,
  eventName: 'MODIFY' as const,
  dynamodb: { Keys: { pk: { S: partition }, sk: { S: 'FORM' } }, SequenceNumber: partition },
});

/** Stands where the stream is: what is written from now on is handed to the function that counts it. */
export const countingOf = (records: Records): { readonly count: () => Promise<number> } => {
  const written = new Set<string>();
  records.client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      if (/^(Put|Update|Transact|Batch)Write|^(Put|Update)/.test(String(context['commandName'])))
        for (const partition of partitionsIn(args.input)) written.add(partition);
      return answer;
    },
    { step: 'initialize', name: 'noteWritten' },
  );
  const handler = createHandler({
    settings: EXAMPLESHIRE,
    records,
    // What is kept of the audit changes no figure.
    handOn: async () => {},
    log: (message, { error }) => console.error(message, error),
  });
  /** Counts what was written since it was asked last; answers how many referrals that were. */
  const count = async (): Promise<number> => {
    const partitions = [...written].filter((partition) => partition.startsWith(REFERRAL));
    written.clear();
    for (let at = 0; at < partitions.length; at += BATCH) {
      const Records = partitions.slice(at, at + BATCH).map(recordOf);
      const { batchItemFailures } = await handler({ Records }, lambdaContext('count-contacts', 'year'));
      if (batchItemFailures.length > 0) throw new Error('A batch could not be counted');
    }
    return partitions.length;
  };
  return { count };
};
