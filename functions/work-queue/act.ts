import type { RatingConfirmed, Release } from '../../shared/contract/actions.ts';
import { clockFor } from '../../shared/domain/working-time/clock-for.ts';
import { isOpen } from '../../shared/domain/working-time/opening.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { readReferral, type StoredReferral } from '../../shared/store/read-referral.ts';
import type { Refused } from '../../shared/store/work/change.ts';
import { confirmRating } from '../../shared/store/work/confirm-rating.ts';
import { releaseWork } from '../../shared/store/work/release.ts';
import { changedSince } from './changed-since.ts';
import { contactOf } from './contact-answer.ts';
import { atWork, type DeskDependencies, workFor } from './desk.ts';
import { workAnswer } from './work-answer.ts';

const changed = (result: StoredReferral | Refused): StoredReferral => {
  if (typeof result === 'string') throw new ProblemError(result);
  return result;
};

/** Gives work back to its place in the queue. */
export const release =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<Release>): Promise<ApiAnswer> => {
    const { reference, queue } = workFor(caller, path['id'] ?? '', deps.settings);
    const worker = atWork(caller, role, deps);
    const referral = changed(
      await releaseWork(deps.records, reference, queue, worker, body.note?.trim() || undefined),
    );
    const work = referral.work.find((each) => each.queue === queue);
    if (work === undefined) throw new ProblemError('not-found');
    const seen = { settings: deps.settings, now: worker.now, staffId: caller.id, roles: caller.roles };
    return { status: 200, body: workAnswer(work, seen) };
  };

/** Confirms a contact's rating; changing it needs a reason. */
export const rate =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<RatingConfirmed>): Promise<ApiAnswer> => {
    const { settings, records } = deps;
    const { reference, queue } = workFor(caller, path['id'] ?? '', settings);
    const worker = atWork(caller, role, deps);
    const standing = await readReferral(records, reference);
    const contact = standing?.contacts.find(({ number }) => number === body.contact);
    const reason = body.reason?.trim();
    if (contact !== undefined && contact.level !== body.level && !reason) {
      throw new ProblemError('fields-invalid', {
        errors: [{ pointer: '/reason', detail: 'Give your reason for changing the rating' }],
      });
    }
    const goesHomeAt = standing?.form.form.goesHomeAt;
    const result = await confirmRating(records, reference, queue, worker, {
      contact: body.contact,
      level: body.level,
      ...(reason ? { reason } : {}),
      seen: body.seen,
      dueFor: ({ receivedAt }) => clockFor(body.level, receivedAt, settings, goesHomeAt).due,
      redQueue: isOpen(worker.now, settings.calendar) ? 'mash' : 'emergency-duty-team',
    });
    if (result === 'changed-since') {
      throw await changedSince(deps, reference, [{ contact: body.contact, seen: body.seen }]);
    }
    return contactOf(changed(result), body.contact, deps, caller);
  };
