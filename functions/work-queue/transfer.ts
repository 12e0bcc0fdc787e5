import type { Transferred } from '../../shared/contract/handling.ts';
import { heldForColleague } from '../../shared/domain/queue/transfer-lease.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { findStaff } from '../../shared/store/staff/staff-seen.ts';
import { transferWork } from '../../shared/store/work/transfer.ts';
import { atWork, type DeskDependencies, workFor, worksQueue } from './desk.ts';
import { workAnswer } from './work-answer.ts';

const notTo = (detail: string): ProblemError =>
  new ProblemError('fields-invalid', { errors: [{ pointer: '/to', detail }] });

/**
 * Gives work to a colleague whose roles work its queue: the holder, or a manager whoever holds it.
 * @throws ProblemError by the field `to` for somebody who is not offered, has it already or decided it.
 */
export const transfer =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<Transferred>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const { reference, queue } = workFor(caller, path['id'] ?? '', settings);
    const worker = atWork(caller, role, deps);
    const to = await findStaff(records, body.to, worker.now);
    if (to === null || !worksQueue(to.roles, queue, settings))
      throw notTo('Choose a colleague from the list');
    const result = await transferWork(records, reference, queue, worker, {
      to,
      note: body.note.trim(),
      asManager: caller.roles.includes('manager'),
      until: (work) => heldForColleague(work, worker.now, settings.calendar, settings.leaseMinutes),
    });
    if (result === 'has-it') throw notTo('They hold it already: choose somebody else');
    if (result === 'had-a-part') throw notTo('They had a part in this decision: choose somebody else');
    if (result === 'kept-from-them') throw notTo('They may not open this record: choose somebody else');
    if (typeof result === 'string') throw new ProblemError(result);
    const work = result.work.find((each) => each.queue === queue);
    if (work === undefined) throw new ProblemError('not-found');
    const seen = { settings, now: worker.now, staffId: caller.id, roles: caller.roles };
    return { status: 200, body: workAnswer(work, seen) };
  };
