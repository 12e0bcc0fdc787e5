import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { LocalFunctions } from '../../../infra/local/functions.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { undelivered } from '../../../shared/store/outbox.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import type { Records } from '../../../shared/store/records.ts';
import type { MovingClock } from './clock.ts';

const MOST = 1_000;
/** Handed to the function at once, as the stream does. */
const BATCH = 10;

export interface PostOptions {
  readonly functions: Pick<LocalFunctions, 'notify'>;
  readonly records: Records;
  readonly clock: MovingClock;
}

/** Stands where the table’s stream is: brings what was written to the function that follows it up. */
export interface Post {
  /** Brings everything that waits at an instant (milliseconds since 1970), with new referrals’ contacts to count. */
  readonly bring: (at: number, newReferrals: readonly string[]) => Promise<void>;
}

const asInserted = (item: object, number: number): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: {
    // The stream’s own type of the same shape.
    NewImage: marshall(item, { removeUndefinedValues: true }) as NonNullable<
      DynamoDBRecord['dynamodb']
    >['NewImage'] &
      object,
    SequenceNumber: String(number),
  },
});

export const createPost = ({ functions, records, clock }: PostOptions): Post => {
  const bringBatch = async (items: readonly object[], at: number): Promise<void> => {
    const event = { Records: items.map(asInserted) };
    const { batchItemFailures } = await clock.during(at, () =>
      functions.notify(event, lambdaContext('notify', 'year')),
    );
    if (batchItemFailures.length > 0) throw new Error(`Not delivered: ${JSON.stringify(items)}`);
  };
  return {
    bring: async (at, newReferrals) => {
      const events = await undelivered(records, new Date(at).toISOString(), MOST);
      const read = await Promise.all(newReferrals.map((reference) => readReferral(records, reference)));
      // Each was searched for when all before it were stored: a second search would find nothing more.
      const contacts = read.flatMap((referral) => referral?.contacts ?? []);
      const items: object[] = [...events, ...contacts.map((contact) => ({ ...contact, settled: true }))];
      for (let from = 0; from < items.length; from += BATCH) {
        await bringBatch(items.slice(from, from + BATCH), at);
      }
    },
  };
};
