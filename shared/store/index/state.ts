import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Weights } from '../../matching/weights.ts';
import { matchingState } from '../items/matching-state.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** What the search has to know of the store as a whole. */
export interface MatchingState {
  /** Persons stored, about. */
  readonly children: number;
  /** Prefixes of matching keys under which everybody is found. */
  readonly indexed: readonly string[];
  readonly weights?: Weights | undefined;
}

/** The state of the store; a new one is empty. */
export const readState = async ({ client, table }: Records): Promise<MatchingState> => {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: keys.matchingState() }));
  return Item === undefined ? { children: 0, indexed: [] } : matchingState.parse(Item);
};

/** Is everybody stored found under this prefix? */
export const isWhole = ({ children, indexed }: MatchingState, prefix: string): boolean =>
  children === 0 || indexed.includes(prefix);

/**
 * Counts persons who were not known before. The first time, the store was empty and every key since was written
 * under these prefixes, so these are whole. Never inside a referral's own transaction: all would wait for it.
 */
export const countChildren = async (
  { client, table }: Records,
  more: number,
  prefixes: readonly string[],
): Promise<void> => {
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: keys.matchingState(),
      UpdateExpression: 'SET #indexed = if_not_exists(#indexed, :prefixes) ADD children :more',
      ExpressionAttributeNames: { '#indexed': 'indexed' },
      ExpressionAttributeValues: { ':more': more, ':prefixes': [...prefixes] },
    }),
  );
};

/** Says which prefixes are whole and how many persons there are, once all have been gone through. */
export const setIndexed = async (
  { client, table }: Records,
  indexed: readonly string[],
  children?: number,
): Promise<void> => {
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: keys.matchingState(),
      UpdateExpression:
        'SET #indexed = :indexed, children = ' +
        (children === undefined ? 'if_not_exists(children, :children)' : ':children'),
      ExpressionAttributeNames: { '#indexed': 'indexed' },
      ExpressionAttributeValues: { ':indexed': [...indexed], ':children': children ?? 0 },
    }),
  );
};
