import { gunzipSync, gzipSync } from 'node:zlib';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type PackHead, packHead, packPart } from '../items/pack.ts';
import { putAll } from '../put-all.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { packsOf } from './pack-keys.ts';

/** Bytes of one part: an item holds 400 kB. */
const PART = 300_000;

/** A pack to be kept: its head without what the store adds, and its content. */
export type PackToKeep = Omit<PackHead, 'pk' | 'sk' | 'parts' | 'decided' | 'also' | 'version'>;

/** Keeps a pack, findable from each referral that something in it is from. Its head comes last: before, there is none. */
export const keepPack = async (records: Records, pack: PackToKeep, content: unknown): Promise<void> => {
  const whole = gzipSync(JSON.stringify(content));
  const parts = Array.from({ length: Math.ceil(whole.length / PART) }, (_, at) =>
    whole.subarray(at * PART, (at + 1) * PART),
  );
  const { id, references, expiresAt } = pack;
  await putAll(records, [
    ...references.map((reference) => ({ ...keys.packOf(reference, id), pack: id, expiresAt })),
    ...parts.map((part, at) => ({ ...keys.packPart(id, at), content: new Uint8Array(part), expiresAt })),
  ]);
  const head: PackHead = {
    ...keys.packHead(id),
    sk: 'HEAD',
    ...pack,
    parts: parts.length,
    decided: {},
    also: [],
    version: 1,
  };
  await putAll(records, [head]);
};

const readHead = async ({ client, table }: Records, id: string): Promise<PackHead | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.packHead(id), ConsistentRead: true }),
  );
  return Item === undefined ? null : packHead.parse(Item);
};

/** The packs that hold something of a referral, the newest first. */
export const listPacks = async (records: Records, reference: string): Promise<PackHead[]> => {
  const heads = await Promise.all((await packsOf(records, reference)).map((id) => readHead(records, id)));
  return heads.flatMap((head) => head ?? []).toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
};

/** A pack with its content as it was kept, or null where there is none, or not all of it any more. */
export const readPack = async (
  records: Records,
  id: string,
): Promise<{ head: PackHead; content: unknown } | null> => {
  const items = await queryAll(records, keys.pack(id));
  const found = items.find(({ sk }) => sk === 'HEAD');
  if (found === undefined) return null;
  const head = packHead.parse(found);
  const parts = items.filter(({ sk }) => sk !== 'HEAD').map((item) => packPart.parse(item).content);
  if (parts.length !== head.parts) return null;
  return { head, content: JSON.parse(gunzipSync(Buffer.concat(parts)).toString('utf8')) };
};

/** Keeps what was decided about a pack. `changed-since`: somebody decided something meanwhile. */
export const keepDecisions = async (
  { client, table }: Records,
  head: PackHead,
  decided: Pick<PackHead, 'decided' | 'also'>,
): Promise<PackHead | 'changed-since'> => {
  const changed: PackHead = { ...head, ...decided, version: head.version + 1 };
  try {
    await client.send(
      new PutCommand({
        TableName: table,
        Item: changed,
        ConditionExpression: 'version = :seen',
        ExpressionAttributeValues: { ':seen': head.version },
      }),
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return 'changed-since';
    throw error;
  }
  return changed;
};
