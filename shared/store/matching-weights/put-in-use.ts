import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Weights } from '../../matching/weights.ts';
import { inChain, putEvent } from '../audit/chain.ts';
import { followOn, type Happening } from '../audit/event.ts';
import { refusalsOf } from '../errors.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { type WeightsStand, weightsStand } from './history.ts';
import { WEIGHTS_SUBJECT, type WeightsItem } from './weights-item.ts';

/** What is to be in use from now on. */
export interface ToUse {
  /** Undefined for the project's own weights. */
  readonly weights: Weights | undefined;
  /** A version that is new, to be kept for ever. */
  readonly item?: WeightsItem | undefined;
  readonly happening: Happening;
}

/** Sets the weights that every search reads, as long as those in use are still the ones that were thought of. */
const setWeights = (table: string, { weights }: ToUse, before: string | undefined) => ({
  Update: {
    TableName: table,
    Key: keys.matchingState(),
    UpdateExpression: weights === undefined ? 'REMOVE weights' : 'SET weights = :weights',
    ConditionExpression:
      before === undefined
        ? 'attribute_exists(pk) AND attribute_not_exists(weights)'
        : 'weights.#version = :before',
    ...(before !== undefined && { ExpressionAttributeNames: { '#version': 'version' } }),
    ...((weights !== undefined || before !== undefined) && {
      ExpressionAttributeValues: {
        ...(weights !== undefined && { ':weights': weights }),
        ...(before !== undefined && { ':before': before }),
      },
    }),
  },
});

const putOnce = (table: string, item: WeightsItem) => ({
  Put: { TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
});

/**
 * Puts weights in use with an event in their audit, in one transaction; every search from then on reads them.
 * Answers what `think` answers, which changes nothing where it names nothing to use.
 * @throws StoreBusy when others keep changing them.
 */
export const putInUse = async <Answer>(
  records: Records,
  think: (stand: WeightsStand) => { readonly answer: Answer; readonly use?: ToUse | undefined },
): Promise<Answer | 'nobody-stored'> =>
  inChain<Answer | 'nobody-stored'>(records, WEIGHTS_SUBJECT, async (after) => {
    const stand = await weightsStand(records);
    if (stand === null) return 'nobody-stored';
    const { answer, use } = think(stand);
    if (use === undefined) return answer;
    const { table } = records;
    const put = use.item === undefined ? [] : [putOnce(table, use.item)];
    const event = putEvent(table, followOn(WEIGHTS_SUBJECT, after, use.happening));
    try {
      await records.client.send(
        new TransactWriteCommand({ TransactItems: [setWeights(table, use, stand.version), ...put, event] }),
      );
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
      return 'again';
    }
    return answer;
  });
