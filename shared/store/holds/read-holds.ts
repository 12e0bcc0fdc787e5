import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { StoreBusy } from '../errors.ts';
import type { ContactItem } from '../items/contact.ts';
import { type HoldItem, holdItem } from '../items/hold.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { HOLDS, type Key, keys } from '../table.ts';

/** Times that what a batch left out is asked for again. */
const TRIES = 5;
/** Most items of one batch. */
const BATCH = 100;

/** Where a hold on a referral, or on a child of it, would stand. */
export const holdKeys = (reference: string, persons: Iterable<string>): Key[] => [
  keys.holdOnReferral(reference),
  ...[...new Set(persons)].map(keys.holdOnPerson),
];

const readBatch = async ({ client, table }: Records, wanted: readonly Key[]): Promise<HoldItem[]> => {
  const found: HoldItem[] = [];
  let left: Record<string, unknown>[] = wanted.map((key) => ({ ...key }));
  for (let attempt = 0; left.length > 0; attempt += 1) {
    // What could not be asked about might be held: nothing is deleted then.
    if (attempt === TRIES) throw new StoreBusy('Not all could be read');
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: true } } }),
    );
    found.push(...(Responses?.[table] ?? []).map((item) => holdItem.parse(item)));
    left = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
};

/** Holds at these places, lifted ones too. */
export const readHoldsAt = async (records: Records, wanted: readonly Key[]): Promise<HoldItem[]> => {
  const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, at) =>
    wanted.slice(at * BATCH, (at + 1) * BATCH),
  );
  return (await Promise.all(batches.map((batch) => readBatch(records, batch)))).flat();
};

export const isStanding = ({ lifted }: HoldItem): boolean => lifted === undefined;

/** Holds that stand on a referral or on a child whom one of its contacts points at. One read. */
export const holdsOn = async (
  records: Records,
  reference: string,
  contacts: readonly Pick<ContactItem, 'personId'>[],
): Promise<HoldItem[]> =>
  (
    await readHoldsAt(
      records,
      holdKeys(
        reference,
        contacts.map(({ personId }) => personId),
      ),
    )
  ).filter(isStanding);

/** Every hold that stands, the newest first. */
export const allHolds = async (records: Records): Promise<HoldItem[]> =>
  (await queryAll(records, HOLDS))
    .map((item) => holdItem.parse(item))
    .filter(isStanding)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
