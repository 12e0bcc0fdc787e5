import type { QueueList } from '../../shared/contract/answers/work.ts';
import { queueView } from '../../shared/contract/queue-view.ts';
import { FLAGS } from '../../shared/domain/flags.ts';
import { QUEUES } from '../../shared/domain/queues.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { recordEvent, staffSubject } from '../../shared/store/audit/chain.ts';
import type { AuditAction } from '../../shared/store/audit/event.ts';
import { isHeld } from '../../shared/store/items/work.ts';
import { noteSeen } from '../../shared/store/staff/staff-seen.ts';
import { listWholeQueue } from '../../shared/store/work/list-queue.ts';
import { countsOf } from './counts.ts';
import { type DeskDependencies, mayWork, queueFor } from './desk.ts';
import { viewOf } from './queue-view.ts';
import { asSeenBy } from './restricted/as-seen-by.ts';
import { listedAnswer } from './work-answer.ts';

/** Most work that is counted in one queue; beyond it the counts say "at least". */
const MOST_COUNTED = 1_000;
/** Most work on one page of a list. */
const MOST_LISTED = 200;

const noteLook = (
  { records }: DeskDependencies,
  { caller, role }: ApiRequest<undefined>,
  at: string,
  action: AuditAction,
  detail: Record<string, string>,
): Promise<void> =>
  recordEvent(records, staffSubject(caller.id), {
    at,
    action,
    by: { id: caller.id, name: caller.name, role },
    detail,
  });

/** The queues that this person may work, with what waits in each, and what they hold. */
export const listQueues =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const { caller } = request;
    const now = deps.now().toISOString();
    const ids = QUEUES.filter((queue) => mayWork(caller, queue, settings));
    const [read] = await Promise.all([
      Promise.all(
        ids.map(async (queue) => ({ queue, ...(await listWholeQueue(records, queue, MOST_COUNTED)) })),
      ),
      noteSeen(records, caller, now),
      noteLook(deps, request, now, 'queues-listed', {}),
    ]);
    const seen = { settings, now, staffId: caller.id, roles: caller.roles };
    const mine = read
      .flatMap(({ work }) => work)
      .filter((item) => isHeld(item, now) && item.holder?.id === caller.id)
      .toSorted((one, other) => ((one.gsi1sk ?? '') < (other.gsi1sk ?? '') ? -1 : 1));
    return {
      status: 200,
      body: {
        queues: read.map(({ queue, ...waiting }) => countsOf(queue, waiting, now, settings)),
        mine: mine.map((item) => listedAnswer(item, seen)),
      },
    };
  };

/** One queue: in working order, or sorted and filtered as asked for. */
export const listOneQueue =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const now = deps.now().toISOString();
    const { caller, path, query } = request;
    const queue = queueFor(caller, path['queue'] ?? '', deps.settings);
    const list = async (): Promise<QueueList> => {
      const { work, more } = await listWholeQueue(deps.records, queue, MOST_COUNTED);
      const seen = { settings: deps.settings, now, staffId: caller.id, roles: caller.roles };
      // Masked first: neither a sort nor a filter gives away what is not shown.
      const known = work.map((item) => asSeenBy(item, caller, now));
      const shown = viewOf(known, queueView.parse(query ?? {}), now);
      const flagged = new Set(known.flatMap(({ flags }) => flags));
      return {
        queue: countsOf(queue, { work, more }, now, deps.settings),
        items: shown.slice(0, MOST_LISTED).map((item) => listedAnswer(item, seen)),
        matching: shown.length,
        flags: FLAGS.filter((flag) => flagged.has(flag)),
        more: more || shown.length > MOST_LISTED,
      };
    };
    const [body] = await Promise.all([list(), noteLook(deps, request, now, 'queue-listed', { queue })]);
    return { status: 200, body };
  };
