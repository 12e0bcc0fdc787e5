import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { matchingState } from '../items/matching-state.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { WEIGHTS_START, type WeightsItem, weightsItem } from './weights-item.ts';

/** Every version of the weights that was ever in use, oldest first. */
export const weightsHistory = async (records: Records): Promise<WeightsItem[]> =>
  (await queryAll(records, keys.matchingState().pk))
    .filter(({ sk }) => typeof sk === 'string' && sk.startsWith(WEIGHTS_START))
    .map((item) => weightsItem.parse(item));

/** What is in use, and all there was. */
export interface WeightsStand {
  /** Undefined while the weights are the project's own. */
  readonly inUse: WeightsItem | undefined;
  readonly history: readonly WeightsItem[];
  /** The version that the search reads, as it names itself. */
  readonly version: string | undefined;
}

/** Which weights are in use; null where nobody is counted in this store yet. */
export const weightsStand = async (records: Records): Promise<WeightsStand | null> => {
  const { Item } = await records.client.send(
    new GetCommand({ TableName: records.table, Key: keys.matchingState(), ConsistentRead: true }),
  );
  if (Item === undefined) return null;
  const version = matchingState.parse(Item).weights?.version;
  const history = await weightsHistory(records);
  return { inUse: history.find(({ weights }) => weights.version === version), history, version };
};
