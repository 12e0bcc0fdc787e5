import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  type DraftItem,
  draftItem,
  type Explanation,
  explainedItem,
  type VersionItem,
  versionItem,
} from '../items/settings.ts';
import type { Records } from '../records.ts';
import { type Key, keys, SETTINGS } from '../table.ts';

/** Most versions that are read at once, the newest. */
export const MOST_VERSIONS = 50;

const itemAt = async ({ client, table }: Records, key: Key): Promise<Record<string, unknown> | undefined> =>
  (await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;

/** What is stored of the versions. */
export interface VersionsRead {
  /** Newest first. */
  readonly versions: readonly VersionItem[];
  /** Numbers of those that are there and cannot be read, newest first. */
  readonly unreadable: readonly number[];
}

const numberIn = ({ sk }: Record<string, unknown>): number => Number(String(sk).split('#')[1]);

/**
 * The reviewed versions of the settings: one read of at most {@link MOST_VERSIONS}. Each is read by itself, so that
 * one that cannot be read takes none of the others with it.
 */
export const readVersions = async ({ client, table }: Records): Promise<VersionsRead> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :version)',
      ExpressionAttributeValues: { ':pk': SETTINGS, ':version': 'VERSION#' },
      ScanIndexForward: false,
      Limit: MOST_VERSIONS,
      ConsistentRead: true,
    }),
  );
  const read = Items.map((item) => ({ item, version: versionItem.safeParse(item).data }));
  return {
    versions: read.flatMap(({ version }) => version ?? []),
    unreadable: read.flatMap(({ item, version }) => (version === undefined ? [numberIn(item)] : [])),
  };
};

/** One version; null where there is none, or it cannot be read. */
export const readVersion = async (records: Records, number: number): Promise<VersionItem | null> => {
  const item = await itemAt(records, keys.settingsVersion(number));
  return versionItem.safeParse(item).data ?? null;
};

/** Why a version lowers past reds, in words for each. */
export const readExplained = async (records: Records, number: number): Promise<readonly Explanation[]> => {
  const item = await itemAt(records, keys.settingsExplained(number));
  return item === undefined ? [] : explainedItem.parse(item).explanations;
};

/** The draft as it is stored, also where it has ended; null where there never was one. */
export const readDraft = async (records: Records): Promise<DraftItem | null> => {
  const item = await itemAt(records, keys.settingsDraft());
  return item === undefined ? null : draftItem.parse(item);
};

/** The version that holds at an instant: of those whose time has come, the one made last. */
export const versionAt = <Version extends Pick<VersionItem, 'number' | 'holdsFrom'>>(
  versions: readonly Version[],
  at: string,
): Version | null =>
  versions
    .filter(({ holdsFrom }) => holdsFrom <= at)
    .reduce<Version | null>(
      (latest, one) => (latest === null || one.number > latest.number ? one : latest),
      null,
    );
