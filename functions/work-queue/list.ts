import type { QueueCounts } from '../../shared/contract/answers/work.ts';
import { QUEUES, type QueueId } from '../../shared/domain/queues.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { recordEvent, staffSubject } from '../../shared/store/audit/chain.ts';
import type { AuditAction } from '../../shared/store/audit/event.ts';
import { isHeld, type WorkItem } from '../../shared/store/items/work.ts';
import { listWholeQueue } from '../../shared/store/work/list-queue.ts';
import { type DeskDependencies, mayWork, queueFor } from './desk.ts';
import { listedAnswer } from './work-answer.ts';

/** Most work that is counted in one queue; beyond it the counts say "at least". */
const MOST_COUNTED = 1_000;
/** Most work on one page of a list. */
const MOST_LISTED = 200;

const countsOf = (
  queue: QueueId,
  work: readonly WorkItem[],
  more: boolean,
  now: string,
  { settings }: DeskDependencies,
): QueueCounts => {
  const held = work.filter((item) => isHeld(item, now)).length;
  const at = (level: WorkItem['level']): number => work.filter((item) => item.level === level).length;
  return {
    id: queue,
    name: settings.queues[queue].name,
    about: settings.queues[queue].about,
    waiting: work.length - held,
    held,
    overdue: work.filter(({ due }) => due < now).length,
    red: at('red'),
    amber: at('amber'),
    yellow: at('yellow'),
    atLeast: more,
  };
};

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

/** The queues that this person may work, with what waits in each. */
export const listQueues =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const now = deps.now().toISOString();
    const mine = QUEUES.filter((queue) => mayWork(request.caller, queue, deps.settings));
    const [queues] = await Promise.all([
      Promise.all(
        mine.map(async (queue) => {
          const { work, more } = await listWholeQueue(deps.records, queue, MOST_COUNTED);
          return countsOf(queue, work, more, now, deps);
        }),
      ),
      noteLook(deps, request, now, 'queues-listed', {}),
    ]);
    return { status: 200, body: { queues } };
  };

/** One queue, most urgent first. */
export const listOneQueue =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const now = deps.now().toISOString();
    const { caller, path } = request;
    const queue = queueFor(caller, path['queue'] ?? '', deps.settings);
    const [{ work, more }] = await Promise.all([
      listWholeQueue(deps.records, queue, MOST_COUNTED),
      noteLook(deps, request, now, 'queue-listed', { queue }),
    ]);
    const seen = { settings: deps.settings, now, staffId: caller.id };
    return {
      status: 200,
      body: {
        queue: countsOf(queue, work, more, now, deps),
        items: work.slice(0, MOST_LISTED).map((item) => listedAnswer(item, seen)),
        more: more || work.length > MOST_LISTED,
      },
    };
  };
