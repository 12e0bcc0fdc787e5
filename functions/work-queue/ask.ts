import type { Question } from '../../shared/contract/messages.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { onceHash } from '../../shared/store/accept/once.ts';
import { hashOf } from '../../shared/store/canonical.ts';
import { askQuestion } from '../../shared/store/messages/ask-question.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { atWork, type DeskDependencies, workFor } from './desk.ts';
import { workAnswer } from './work-answer.ts';

/** Asks the sender something about work that this person holds. */
export const ask =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body, idempotencyKey }: ApiRequest<Question>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const { reference, queue } = workFor(caller, path['id'] ?? '', settings);
    const worker = atWork(caller, role, deps);
    const key = idempotencyKey ?? crypto.randomUUID();
    const result = await askQuestion(records, reference, queue, worker, {
      id: onceHash(caller.id, `question\n${reference}\n${key}`),
      payload: hashOf({ queue, ...body }),
      words: body.words.trim(),
      about: body.about,
    });
    if (typeof result === 'string' && result !== 'sent-before') throw new ProblemError(result);
    const referral = result === 'sent-before' ? await readReferral(records, reference) : result;
    const work = referral?.work.find((each) => each.queue === queue);
    if (work === undefined) throw new ProblemError('not-found');
    return {
      status: 200,
      body: workAnswer(work, { settings, now: worker.now, staffId: caller.id, roles: caller.roles }),
    };
  };
