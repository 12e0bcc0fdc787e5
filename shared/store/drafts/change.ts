import { setTimeout as wait } from 'node:timers/promises';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { CONDITION_FAILED, refusalsOf, StoreBusy } from '../errors.ts';
import type { Saved } from './draft.ts';
import { type DraftsTable, keepSections } from './items.ts';
import { keptUntil } from './kept-until.ts';
import { headKey } from './keys.ts';

type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export interface DraftChange {
  readonly id: string;
  readonly owner: string;
  readonly now: Date;
  /** What is set on the head beside its version and times. */
  readonly set?: { readonly clause: string; readonly values: Record<string, unknown> };
  /** What the head no longer has to hold. */
  readonly forget?: string;
  /** What is done to its sections in the same transaction. */
  readonly sections: readonly Action[];
}

/** Two windows that save at once meet on the head: the later one tries again. */
const TRIES = 12;
const WAIT_MILLISECONDS = 15;

/** What a refused transaction says: the answer to give, or what to do before the next try. */
const verdictOf = (error: unknown, seconds: number): Saved | 'keep-sections' | 'try-again' => {
  const [head, ...others] = refusalsOf(error) ?? [];
  if (head === undefined) throw error;
  if (head.code === CONDITION_FAILED) {
    if (head.item === undefined) return 'gone';
    if ('sent' in head.item) return 'sent';
    return Number(head.item['expiresAt']) > seconds ? 'keep-sections' : 'gone';
  }
  if ([head, ...others].some(({ code }) => code === 'TransactionConflict')) return 'try-again';
  throw error;
};

/**
 * Changes sections of a draft that was not sent, and its head with them, in one transaction.
 *
 * @throws {StoreBusy} when it kept meeting other changes of the same draft.
 */
export const changeDraft = async (table: DraftsTable, change: DraftChange): Promise<Saved> => {
  const { id, owner, now, set, forget, sections } = change;
  const seconds = Math.floor(now.getTime() / 1000);
  const until = keptUntil(seconds);
  const head: Action = {
    Update: {
      TableName: table.table,
      Key: headKey(id, owner),
      UpdateExpression: `SET changedAt = :changedAt, expiresAt = :expiresAt${set ? `, ${set.clause}` : ''}${forget ? ` REMOVE ${forget}` : ''} ADD version :one`,
      ConditionExpression:
        'attribute_exists(pk) AND attribute_not_exists(sent) AND expiresAt > :seconds AND sectionsExpireAt >= :expiresAt',
      ExpressionAttributeValues: {
        ':changedAt': now.toISOString(),
        ':expiresAt': until.draft,
        ':seconds': seconds,
        ':one': 1,
        ...set?.values,
      },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  };
  for (let tried = 0; tried < TRIES; tried++) {
    try {
      await table.client.send(new TransactWriteCommand({ TransactItems: [head, ...sections] }));
      return 'saved';
    } catch (error) {
      const verdict = verdictOf(error, seconds);
      if (verdict === 'keep-sections') await keepSections(table, id, owner, until.sections);
      else if (verdict === 'try-again') await wait(WAIT_MILLISECONDS * (tried + Math.random()));
      else return verdict;
    }
  }
  throw new StoreBusy('A draft kept meeting other changes of itself');
};
