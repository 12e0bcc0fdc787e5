import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { hashOf } from '../canonical.ts';
import { type AgencyItem, agencyItem, type PersonItem, personItem } from '../items/directory.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { DIRECTORY, type Key, keys } from '../table.ts';

const itemAt = async ({ client, table }: Records, key: Key): Promise<Record<string, unknown> | undefined> =>
  (await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;

/** What the directory says of somebody, by the subject of their token; null where it says nothing. */
export const readPerson = async (records: Records, id: string): Promise<PersonItem | null> => {
  const item = await itemAt(records, keys.listedPerson(hashOf(id)));
  return item === undefined ? null : personItem.parse(item);
};

/** An agency that managers listed, or null. */
export const readAgency = async (records: Records, id: string): Promise<AgencyItem | null> => {
  const item = await itemAt(records, keys.listedAgency(id));
  return item === undefined ? null : agencyItem.parse(item);
};

/** Every agency that managers listed, by id. */
export const readAgencies = async ({ client, table }: Records): Promise<AgencyItem[]> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :agency)',
      ExpressionAttributeValues: { ':pk': DIRECTORY, ':agency': keys.listedAgency('').sk },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => agencyItem.parse(item));
};

/** Everybody and every agency that managers listed, by name. */
export const readDirectory = async (
  records: Records,
): Promise<{ people: PersonItem[]; agencies: AgencyItem[] }> => {
  const items = await queryAll(records, DIRECTORY);
  const starting = (start: string) =>
    items.filter(({ sk }) => typeof sk === 'string' && sk.startsWith(start));
  const byName = (one: { name: string }, other: { name: string }): number =>
    one.name.localeCompare(other.name, 'en-GB');
  return {
    people: starting(keys.listedPerson('').sk)
      .map((item) => personItem.parse(item))
      .toSorted(byName),
    agencies: starting(keys.listedAgency('').sk)
      .map((item) => agencyItem.parse(item))
      .toSorted(byName),
  };
};
