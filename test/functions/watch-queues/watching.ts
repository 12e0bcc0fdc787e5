import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import type { QueueId } from '../../../shared/domain/queues.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { type OutboxItem, outboxItem } from '../../../shared/store/items/outbox.ts';
import { queueIn } from '../../support/api-client.ts';
import type { FrontDoor } from '../../support/front-door.ts';
import { everything } from '../../support/stored.ts';

/** A front door whose clock a test moves, with what the watch does there. */
export const watching = (door: FrontDoor) => {
  const run = (): Promise<void> => door.functions.watch({}, lambdaContext('watch-queues', 'test'));
  return {
    run,
    /** Moves the clock to an instant and runs the watch once. */
    at: async (instant: string): Promise<void> => {
      door.clock.set(instant);
      await run();
    },
    /** Outbox events of a kind, oldest first. */
    events: async (kind: OutboxItem['kind']): Promise<OutboxItem[]> =>
      (await everything(door.records))
        .filter(({ pk }) => pk.startsWith('OUTBOX#'))
        .map((item) => outboxItem.parse(item))
        .filter((event) => event.kind === kind)
        .toSorted((one, other) => (one.at < other.at ? -1 : 1)),
    actions: async (reference: string): Promise<string[]> =>
      (await chainOf(door.records, reference)).map(({ action }) => action),
    /** References that stand open in a queue, as a manager sees it. */
    inQueue: async (queue: QueueId): Promise<string[]> =>
      queueIn(await door.as('manager').queue(queue)).items.map(({ reference }) => reference),
    listed: async (queue: QueueId, reference: string) =>
      queueIn(await door.as('manager').queue(queue)).items.find((item) => item.reference === reference),
  };
};

export type Watching = ReturnType<typeof watching>;
