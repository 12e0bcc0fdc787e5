import type { Reopened } from '../../shared/contract/actions.ts';
import { clockFor } from '../../shared/domain/working-time/clock-for.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { reopenContact } from '../../shared/store/work/reopen.ts';
import { changedSince } from './changed-since.ts';
import { contactOf } from './contact-answer.ts';
import { atWork, type DeskDependencies, isOpenTo, queueFor } from './desk.ts';

/** A manager reopens what was decided about a contact. Deciding again needs another manager. */
export const reopen =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<Reopened>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const reference = path['reference'] ?? '';
    const standing = await readReferral(records, reference);
    if (standing === null || !isOpenTo(caller, standing, settings)) throw new ProblemError('not-found');
    const queue = queueFor(caller, body.queue, settings);
    const contact = Number(path['number']);
    const worker = atWork(caller, role, deps);
    const result = await reopenContact(records, reference, worker, {
      contact,
      queue,
      reason: body.reason.trim(),
      seen: body.seen,
      dueFor: ({ level }) => clockFor(level, worker.now, settings).due,
    });
    if (result === 'changed-since') {
      throw await changedSince(deps, reference, [{ contact, seen: body.seen }]);
    }
    if (typeof result === 'string') throw new ProblemError(result);
    return contactOf(result, contact, deps, caller);
  };
