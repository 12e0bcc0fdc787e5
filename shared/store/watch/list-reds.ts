import type { QueueId } from '../../domain/queues.ts';
import { rankOf } from '../../domain/rating/level.ts';
import { type WorkItem, workItem } from '../items/work.ts';
import { queryIndex } from '../query-index.ts';
import type { Records } from '../records.ts';

/** The reds of a queue in its order, up to a limit. They stand first in the index, so nothing else is read. */
export const listReds = async (records: Records, queue: QueueId, most: number): Promise<WorkItem[]> => {
  const { items } = await queryIndex(
    records,
    {
      where: 'gsi1pk = :queue AND begins_with(gsi1sk, :red)',
      values: { ':queue': `QUEUE#${queue}`, ':red': `${rankOf('red')}#` },
    },
    most,
  );
  return items.map((item) => workItem.parse(item));
};
