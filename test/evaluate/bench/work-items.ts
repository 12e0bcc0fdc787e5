import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { LEVELS } from '../../../shared/domain/rating/level.ts';
import { patiently } from '../../../shared/store/import/patiently.ts';
import type { WorkItem } from '../../../shared/store/items/work.ts';
import type { Records } from '../../../shared/store/records.ts';
import { keys, placeInQueue } from '../../../shared/store/table.ts';

export const WORK_NOW = '2026-11-24T15:10:00.000Z';

/** Items in one request, and requests at once. */
const BATCH = 25;
const AT_ONCE = 8;

const minutes = (from: number): string => new Date(Date.parse(WORK_NOW) + from * 60_000).toISOString();

const itemAt = (at: number, done: boolean): WorkItem => {
  const digits = String(at).padStart(7, '0');
  const reference = `EX-${done ? 'D' : 'W'}${digits.slice(0, 3)}-${digits.slice(3)}`;
  const level = LEVELS[at % LEVELS.length] ?? 'yellow';
  const clock = { due: minutes((at % 600) - 100), receivedAt: minutes(-(at % 900)) };
  return {
    ...keys.work(reference, 'mash'),
    ...(!done && placeInQueue('mash', { level, reference, ...clock })),
    reference,
    queue: 'mash',
    contacts: [1, 2],
    decided: done ? [1, 2] : [],
    level,
    ...clock,
    agencyName: 'Exampleshire High School',
    people: [
      { number: 1, initials: 'T Q', age: '9' },
      { number: 2, initials: 'A Q', age: '4' },
    ],
    flags: at % 4 === 0 ? ['same-child-possible'] : [],
    done,
    ...(!done &&
      at % 5 === 0 && { holder: { id: `s${at % 9}`, name: 'Robin Shah' }, leaseUntil: minutes(20) }),
    version: 1,
  };
};

const putBatch = async ({ client, table }: Records, items: readonly WorkItem[]): Promise<void> => {
  const answer = await patiently(() =>
    client.send(
      new BatchWriteCommand({ RequestItems: { [table]: items.map((Item) => ({ PutRequest: { Item } })) } }),
    ),
  );
  if (Object.keys(answer.UnprocessedItems ?? {}).length > 0) throw new Error('Some were not written');
};

/** Puts work into the hub's queue, or closed work beside it. */
export const putWork = async (
  records: Records,
  { many, done, from = 0 }: { many: number; done: boolean; from?: number },
): Promise<void> => {
  const batches = Array.from({ length: Math.ceil(many / BATCH) }, (_, batch) =>
    Array.from({ length: Math.min(BATCH, many - batch * BATCH) }, (__, at) =>
      itemAt(from + batch * BATCH + at, done),
    ),
  );
  for (let at = 0; at < batches.length; at += AT_ONCE) {
    await Promise.all(batches.slice(at, at + AT_ONCE).map((batch) => putBatch(records, batch)));
  }
};
