import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { LEVELS } from '../../../../shared/domain/rating/level.ts';
import { patiently } from '../../../../shared/store/import/patiently.ts';
import { type WorkItem, workItem } from '../../../../shared/store/items/work.ts';
import { putAll } from '../../../../shared/store/put-all.ts';
import type { Records } from '../../../../shared/store/records.ts';
import { keys, placeInQueue } from '../../../../shared/store/table.ts';
import { TUESDAY } from '../../../support/front-door.ts';
import { everything } from '../../../support/stored.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `EX-0000-0001` and so on, in the letters of a reference. */
const referenceAt = (at: number): string => {
  const digits = [...String(at).padStart(8, '0')].map((digit) => LETTERS[Number(digit)]).join('');
  return `EX-${digits.slice(0, 4)}-${digits.slice(4)}`;
};

const later = (minutes: number): string => new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString();

/** Work in the MASH's queue, put there without its referral: ratings and due times mixed, some of them equal. */
export const queueOf = async (records: Records, many: number): Promise<WorkItem[]> => {
  const work = Array.from({ length: many }, (_, at): WorkItem => {
    const reference = referenceAt(at);
    const level = LEVELS[(at * 7) % LEVELS.length] ?? 'yellow';
    const times = { due: later(60 + ((at * 13) % 40)), receivedAt: later(-((at * 5) % 90)) };
    return {
      ...keys.work(reference, 'mash'),
      ...placeInQueue('mash', { level, reference, ...times }),
      reference,
      queue: 'mash',
      contacts: [1],
      decided: [],
      level,
      ...times,
      agencyName: 'Exampleshire High School',
      people: [{ number: 1, initials: 'T Q', age: '9' }],
      flags: [],
      done: false,
      version: 1,
    };
  });
  await putAll(records, work);
  return work;
};

/** Work as it stands. */
export const workIn = async (records: Records): Promise<WorkItem[]> =>
  (await everything(records))
    .filter(({ pk, sk }) => pk.startsWith('REFERRAL#') && sk.startsWith('WORK#'))
    .map((item) => workItem.parse(item));

/** Work that was decided: out of its queue for good. A slow machine is tried again: this is no test of it. */
export const finish = async ({ client, table }: Records, reference: string): Promise<void> => {
  await patiently(() =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: keys.work(reference, 'mash'),
        UpdateExpression: 'SET done = :done, version = version + :one REMOVE gsi1pk, gsi1sk, leaseUntil',
        ExpressionAttributeValues: { ':done': true, ':one': 1 },
      }),
    ),
  );
};
