import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { inChain, putEvent } from '../audit/chain.ts';
import { followOn, type Happening } from '../audit/event.ts';
import { CONDITION_FAILED, refusalsOf } from '../errors.ts';
import type { DraftItem, Explanation, VersionItem } from '../items/settings.ts';
import type { Records } from '../records.ts';
import { keys, SETTINGS } from '../table.ts';

type Changed = 'changed' | 'changed-meanwhile';

const putDraft = (table: string, item: DraftItem) => ({
  Put: {
    TableName: table,
    Item: { ...item, version: item.version + 1 },
    ...(item.version === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'version = :seen',
          ExpressionAttributeValues: { ':seen': item.version },
        }),
  },
});

const putNew = (table: string, item: object) => ({
  Put: { TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
});

const change = (
  records: Records,
  actions: readonly (ReturnType<typeof putDraft> | ReturnType<typeof putNew>)[],
  happening: Happening,
): Promise<Changed> =>
  inChain(records, SETTINGS, async (after) => {
    const event = putEvent(records.table, followOn(SETTINGS, after, happening));
    try {
      await records.client.send(new TransactWriteCommand({ TransactItems: [...actions, event] }));
      return 'changed';
    } catch (error) {
      const refusals = refusalsOf(error);
      if (refusals === null) throw error;
      const lost = refusals.slice(0, -1).some(({ code }) => code === CONDITION_FAILED);
      return lost ? 'changed-meanwhile' : 'again';
    }
  });

/**
 * Writes the draft with its event, in one transaction. `changed-meanwhile`: it is not as it was when it was read
 * (`version` 0: there was none), and nothing was written.
 */
export const changeDraft = (records: Records, draft: DraftItem, happening: Happening): Promise<Changed> =>
  change(records, [putDraft(records.table, draft)], happening);

/** Makes a version of a draft, which ends with that. All in one transaction; no version is ever rewritten. */
export const makeVersion = (
  records: Records,
  draft: DraftItem,
  version: Omit<VersionItem, 'pk' | 'sk'>,
  explanations: readonly Explanation[],
  happening: Happening,
): Promise<Changed> =>
  change(
    records,
    [
      putDraft(records.table, { ...draft, state: 'ended' }),
      putNew(records.table, { ...keys.settingsVersion(version.number), ...version }),
      putNew(records.table, { ...keys.settingsExplained(version.number), explanations }),
    ],
    happening,
  );
