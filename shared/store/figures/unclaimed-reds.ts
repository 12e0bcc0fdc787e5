import type { UnclaimedRed } from '../../domain/figures/report.ts';
import { QUEUES } from '../../domain/queues.ts';
import { rankOf } from '../../domain/rating/level.ts';
import { isHeld, workItem } from '../items/work.ts';
import { queryIndex } from '../query-index.ts';
import type { Records } from '../records.ts';

/** Most reds of one queue that are looked at. */
const MOST = 1_000;

/**
 * Reds that nobody holds, in every queue, those that wait longest first. Tests are none. `more`: a queue has more
 * reds than were looked at.
 *
 * @param most reds of one queue that are looked at
 */
export const unclaimedReds = async (
  records: Records,
  now: string,
  most: number = MOST,
): Promise<{ reds: UnclaimedRed[]; more: boolean }> => {
  const found = await Promise.all(
    QUEUES.map((queue) =>
      queryIndex(
        records,
        {
          where: 'gsi1pk = :queue AND begins_with(gsi1sk, :red)',
          values: { ':queue': `QUEUE#${queue}`, ':red': `${rankOf('red')}#` },
        },
        most,
      ),
    ),
  );
  const reds = found
    .flatMap(({ items }) => items.map((item) => workItem.parse(item)))
    .filter((work) => !isHeld(work, now) && work.mystery === undefined)
    .map(({ reference, queue, waitingSince, receivedAt }) => ({
      reference,
      queue,
      since: waitingSince ?? receivedAt,
    }))
    .toSorted((one, other) => (one.since < other.since ? -1 : 1));
  return { reds, more: found.some(({ more }) => more) };
};
