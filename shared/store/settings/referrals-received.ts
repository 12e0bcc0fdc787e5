import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

const referenceIn = (contactId: unknown): string =>
  typeof contactId === 'string' ? (contactId.split('.')[0] ?? '') : '';

async function* ofDay({ client, table }: Records, day: string): AsyncGenerator<string> {
  let from: Record<string, unknown> | undefined;
  let last = '';
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :day',
        ExpressionAttributeValues: { ':day': keys.factsReceived(day) },
        ProjectionExpression: 'sk',
        ExclusiveStartKey: from,
      }),
    );
    for (const { sk } of page.Items ?? []) {
      const reference = referenceIn(sk);
      // The contacts of one referral stand together.
      if (reference !== '' && reference !== last) yield reference;
      last = reference;
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

/**
 * The references of the referrals that came in from one local day to another, each once, as the figures keep them
 * by the day: no scan of the table.
 */
export const referralsReceived = (records: Records) =>
  async function* (from: string, to: string): AsyncGenerator<string> {
    const last = Temporal.PlainDate.from(to);
    let day = Temporal.PlainDate.from(from);
    while (Temporal.PlainDate.compare(day, last) <= 0) {
      yield* ofDay(records, day.toString());
      day = day.add({ days: 1 });
    }
  };
