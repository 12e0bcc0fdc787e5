import type { QueueCounts } from '../../shared/contract/answers/work.ts';
import type { QueueId } from '../../shared/domain/queues.ts';
import { unclaimedSince } from '../../shared/domain/watch/escalation.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { isHeld, type WorkItem } from '../../shared/store/items/work.ts';

const HOUR = 3_600_000;
/** Counted whatever the shift: how long it has been is the same for the family. */
const EVER = { since: '' };

/** What waits in a queue, as numbers. `more`: there is more work than was read. */
export const countsOf = (
  queue: QueueId,
  { work, more }: { readonly work: readonly WorkItem[]; readonly more: boolean },
  now: string,
  settings: AuthoritySettings,
): QueueCounts => {
  const soon = new Date(Date.parse(now) + HOUR).toISOString();
  const held = work.filter((item) => isHeld(item, now)).length;
  const at = (level: WorkItem['level']): number => work.filter((item) => item.level === level).length;
  const reds = work.filter((item) => item.level === 'red' && !isHeld(item, now));
  return {
    id: queue,
    name: settings.queues[queue].name,
    about: settings.queues[queue].about,
    waiting: work.length - held,
    held,
    overdue: work.filter(({ due }) => due < now).length,
    dueSoon: work.filter(({ due }) => due >= now && due < soon).length,
    oldestRed: reds.map((item) => unclaimedSince(item, EVER)).toSorted()[0] ?? null,
    red: at('red'),
    amber: at('amber'),
    yellow: at('yellow'),
    atLeast: more,
  };
};
