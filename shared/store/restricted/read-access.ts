import { BatchGetCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import { standingOf, type Viewer } from '../../domain/access/standing-of.ts';
import { StoreBusy } from '../errors.ts';
import { type AccessItem, accessItem } from '../items/access.ts';
import type { Records } from '../records.ts';
import { type Key, keys } from '../table.ts';
import { needToKnowOf } from './need-to-know.ts';

/** Most items of one batch. */
const BATCH = 100;
/** Times a batch is asked for again where the engine left some of it out. */
const TRIES = 5;

/** Who a referral is kept from, without the rest of it; undefined where nobody ever was. */
export const readAccess = async (
  { client, table }: Records,
  reference: string,
): Promise<AccessItem | undefined> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.access(reference), ConsistentRead: true }),
  );
  return Item === undefined ? undefined : accessItem.parse(Item);
};

const readBatch = async ({ client, table }: Records, wanted: readonly Key[]): Promise<AccessItem[]> => {
  const found: AccessItem[] = [];
  let left: Record<string, unknown>[] = wanted.map((key) => ({ ...key }));
  for (let attempt = 0; left.length > 0; attempt += 1) {
    // What could not be asked about might be restricted: nothing is shown then.
    if (attempt === TRIES) throw new StoreBusy('Not all could be read');
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: true } } }),
    );
    found.push(...(Responses?.[table] ?? []).map((item) => accessItem.parse(item)));
    left = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
};

/** Which of some referrals are not open to this person. Nothing is read where there are none. */
export const hiddenFrom = async (
  records: Records,
  viewer: Viewer,
  references: readonly string[],
  now: string,
): Promise<ReadonlySet<string>> => {
  const wanted = [...new Set(references)].map(keys.access);
  const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, at) =>
    wanted.slice(at * BATCH, (at + 1) * BATCH),
  );
  const found = await Promise.all(batches.map((batch) => readBatch(records, batch)));
  return new Set(
    found
      .flat()
      .filter((access) => standingOf(viewer, needToKnowOf(access), now) !== 'open')
      .map(({ reference }) => reference),
  );
};
