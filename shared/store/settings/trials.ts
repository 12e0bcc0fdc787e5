import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import {
  type TrialChange,
  type TrialItem,
  type TrialPageItem,
  trialItem,
  trialPageItem,
} from '../items/settings.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** Changed contacts on one page of a trial. */
export const PER_PAGE = 50;

/**
 * Keeps what a draft would have made of past contacts, page by page, the summary last: whoever finds the summary
 * finds its pages.
 *
 * @param changes in the order in which they are shown
 */
export const keepTrial = async (
  { client, table }: Records,
  trial: Omit<TrialItem, 'pk' | 'sk' | 'pages'>,
  changes: readonly TrialChange[],
): Promise<TrialItem> => {
  const { id, expiresAt } = trial;
  const pages = Math.ceil(changes.length / PER_PAGE);
  const until = expiresAt === undefined ? {} : { expiresAt };
  for (let page = 1; page <= pages; page += 1) {
    const item: TrialPageItem = {
      ...keys.trialPage(id, page),
      changes: changes.slice((page - 1) * PER_PAGE, page * PER_PAGE),
      ...until,
    };
    await client.send(new PutCommand({ TableName: table, Item: item }));
  }
  const item: TrialItem = { ...trial, ...keys.trial(id), pages };
  await client.send(new PutCommand({ TableName: table, Item: item }));
  return item;
};

/** The numbers of a trial, or null where there is none by that id, or none any more. */
export const readTrial = async ({ client, table }: Records, id: string): Promise<TrialItem | null> => {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: keys.trial(id) }));
  return Item === undefined ? null : trialItem.parse(Item);
};

/** One page of the contacts that a trial found to change; empty past the last. */
export const readTrialPage = async (
  { client, table }: Records,
  id: string,
  page: number,
): Promise<readonly TrialChange[]> => {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: keys.trialPage(id, page) }));
  return Item === undefined ? [] : trialPageItem.parse(Item).changes;
};
