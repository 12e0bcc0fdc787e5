import { QUEUES, type QueueId } from '../../../shared/domain/queues.ts';
import type { AnsweredRoute } from '../../../shared/http/api-request.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { readTombstone, type Tombstone } from '../../../shared/store/retention/tombstone.ts';
import { type DeskDependencies, mayWork } from '../desk.ts';
import { referencesIn } from '../restricted/gate.ts';

/** Could this person have opened it? Somebody to whom it was never there is told nothing now either. */
const couldOpen = (caller: Caller, { queues, restricted }: Tombstone, deps: DeskDependencies): boolean =>
  (!restricted || caller.roles.includes('manager')) &&
  QUEUES.some((queue: QueueId) => queues.includes(queue) && mayWork(caller, queue, deps.settings));

const deletedOn = ({ deletedAt }: Tombstone, { settings }: DeskDependencies): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: settings.calendar.timeZone }).format(
    new Date(deletedAt),
  );

/**
 * Where a route finds no such record: was it deleted? Then whoever could open it is told so, and when. Only what is
 * not found is asked about, so that it costs nothing else anything.
 */
export const orDeleted =
  (deps: DeskDependencies) =>
  ({ route, answer, ...rest }: AnsweredRoute): AnsweredRoute => ({
    ...rest,
    route,
    answer: async (request) => {
      try {
        return await answer(request);
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code !== 'not-found') throw error;
        for (const reference of referencesIn(request.path)) {
          const tombstone = await readTombstone(deps.records, reference);
          if (tombstone !== null && couldOpen(request.caller, tombstone, deps)) {
            throw new ProblemError('deleted', {
              detail: `It was deleted under the retention rules on ${deletedOn(tombstone, deps)}.`,
            });
          }
        }
        throw error;
      }
    },
  });
