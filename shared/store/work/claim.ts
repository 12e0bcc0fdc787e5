import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { OutOfTurnReason } from '../../domain/queue/out-of-turn.ts';
import type { QueueId } from '../../domain/queues.ts';
import { putChildEntries, readConcerned } from '../audit/by-child.ts';
import { inChain, putEvent } from '../audit/chain.ts';
import { followOn } from '../audit/event.ts';
import { CONDITION_FAILED, refusalsOf } from '../errors.ts';
import { isHeld, type WorkItem, workItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { isOpenFor } from './first-free.ts';
import { listQueue, listWholeQueue, type QueuePage } from './list-queue.ts';
import { type AtWork, actorOf } from './worker.ts';

const PAGE = 25;
/** Most work that is searched for what an earlier press of the same key took. */
const MOST_SEARCHED = 1_000;

const heldByThisPress = (work: WorkItem, worker: AtWork, claimKey: string | undefined): boolean =>
  claimKey !== undefined && work.holder?.id === worker.id && work.claimKey === claimKey;

/** How work is taken: by one press of "pull next", or before its turn. */
export interface Taking {
  readonly claimKey?: string | undefined;
  readonly outOfTurn?: { readonly reason: OutOfTurnReason; readonly words?: string | undefined } | undefined;
}

/** What a claim writes; what stood there from an earlier holder goes. */
const claimed = (worker: AtWork, { claimKey, outOfTurn }: Taking) => ({
  holder: { id: worker.id, name: worker.name },
  leaseUntil: worker.leaseUntil,
  transferred: undefined,
  claimKey,
  outOfTurn: outOfTurn && { ...outOfTurn, by: worker.name, at: worker.now },
});

const updateOf = (seen: WorkItem, set: ReturnType<typeof claimed>) => {
  const given = Object.entries(set).filter(([, value]) => value !== undefined);
  const gone = Object.keys(set).filter((name) => !given.some(([each]) => each === name));
  return {
    UpdateExpression:
      `SET ${[...given.map(([name]) => `${name} = :${name}`), 'version = :next'].join(', ')}` +
      ` REMOVE ${gone.join(', ')}`,
    // The version changes with every claim and release, so this names the holder and lease seen.
    ConditionExpression: 'version = :seen AND done = :open',
    ExpressionAttributeValues: {
      ...Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
      ':next': seen.version + 1,
      ':seen': seen.version,
      ':open': false,
    },
  };
};

/**
 * Takes one piece of work, or null when somebody else was faster. An index may show it as it was a moment
 * ago: if it waits after all, it is taken as it stands now.
 */
export const claim = (
  records: Records,
  listed: WorkItem,
  worker: AtWork,
  taking: Taking,
): Promise<WorkItem | null> => {
  const set = claimed(worker, taking);
  // Asked for beside the end of the chain: nobody waits longer for it.
  const children = readConcerned(records, listed.reference);
  children.catch(() => undefined);
  let seen = listed;
  return inChain<WorkItem | null>(records, listed.reference, async (after) => {
    const event = followOn(seen.reference, after, {
      at: worker.now,
      action: taking.outOfTurn === undefined ? 'pulled' : 'taken-out-of-turn',
      by: actorOf(worker),
      detail: {
        queue: seen.queue,
        ...(taking.outOfTurn !== undefined && { reason: taking.outOfTurn.reason }),
      },
    });
    try {
      await records.client.send(
        new TransactWriteCommand({
          TransactItems: [
            {
              Update: {
                TableName: records.table,
                Key: keys.work(seen.reference, seen.queue),
                ...updateOf(seen, set),
                ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
              },
            },
            putEvent(records.table, event),
            ...putChildEntries(records.table, event, await children),
          ],
        }),
      );
    } catch (error) {
      const refusals = refusalsOf(error);
      if (refusals === null) throw error;
      const [lost] = refusals;
      if (lost?.code !== CONDITION_FAILED) return 'again';
      const now = workItem.parse(lost.item);
      if (heldByThisPress(now, worker, taking.claimKey)) return now;
      if (now.done || isHeld(now, worker.now) || !isOpenFor(now, worker)) return null;
      seen = now;
      return 'again';
    }
    return { ...seen, ...set, version: seen.version + 1 };
  });
};

/**
 * The most urgent work of a queue that nobody holds, now held by this person; null when there is none.
 * However many pull at once, each gets a different piece and together they get the top of the list: work is
 * passed over only when somebody else has taken it. The same `claimKey` gives the same work again.
 * @throws StoreBusy when the queue changes too fast to take anything.
 */
export const pullNext = async (
  records: Records,
  queue: QueueId,
  worker: AtWork,
  claimKey?: string,
): Promise<WorkItem | null> => {
  if (claimKey !== undefined) {
    // What the first press took may stand below work that has arrived since.
    const { work } = await listWholeQueue(records, queue, MOST_SEARCHED);
    const mine = work.find((item) => isHeld(item, worker.now) && heldByThisPress(item, worker, claimKey));
    if (mine !== undefined) return mine;
  }
  let from: QueuePage['next'] = null;
  do {
    const page: QueuePage = await listQueue(records, queue, PAGE, from);
    for (const work of page.work) {
      // Who had a part in a decision cannot countersign it: another manager takes it.
      if (work.notFor?.includes(worker.id) || !isOpenFor(work, worker)) continue;
      if (isHeld(work, worker.now)) {
        if (heldByThisPress(work, worker, claimKey)) return work;
        continue;
      }
      const taken = await claim(records, work, worker, { claimKey });
      if (taken !== null) return taken;
    }
    from = page.next;
  } while (from !== null);
  return null;
};
