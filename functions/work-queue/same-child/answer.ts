import type { SameChildAnswered, SameChildUndone } from '../../../shared/contract/actions.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import {
  answerSameChild,
  type SameChildAnswer,
  undoSameChild,
} from '../../../shared/store/people/same-child.ts';
import type { DeskDependencies } from '../desk.ts';
import { comparison, noteLooks } from './compare.ts';
import { type Pair, pairFor } from './pair.ts';

const REASON_NEEDED = 'Give your reason: the service took this to be the same child';

const changed = (result: SameChildAnswer): void => {
  // Taken back twice is taken back: the second press of a button is no mistake of anybody's.
  if (typeof result !== 'string' || result === 'nothing-to-undo') return;
  throw new ProblemError(result === 'not-found' ? 'not-found' : 'changed-meanwhile');
};

const named = ({ here, there }: Pair) => ({
  contactId: here.contact.contactId,
  otherContactId: there.contact.contactId,
});

const actor = ({ caller, role }: Pick<ApiRequest, 'caller' | 'role'>) => ({
  id: caller.id,
  name: caller.name,
  role,
});

/** Records what a member of staff says of two contacts. Parting what was taken for one child needs a reason. */
export const answer =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<SameChildAnswered>): Promise<ApiAnswer> => {
    const pair = await pairFor(deps, request);
    await noteLooks(deps, request, pair);
    const reason = request.body.reason?.trim() || undefined;
    if (request.body.answer === 'not-same' && pair.found?.grade === 'same' && reason === undefined) {
      throw new ProblemError('fields-invalid', { errors: [{ pointer: '/reason', detail: REASON_NEEDED }] });
    }
    changed(
      await answerSameChild(
        deps.records,
        {
          ...named(pair),
          answer: request.body.answer,
          by: actor(request),
          reason,
          at: deps.now().toISOString(),
        },
        deps.settings,
      ),
    );
    return { status: 200, body: await comparison(deps, await pairFor(deps, request)) };
  };

/** Takes back the answer that stands. */
export const undo =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<SameChildUndone>): Promise<ApiAnswer> => {
    const pair = await pairFor(deps, request);
    await noteLooks(deps, request, pair);
    const { reason, seen } = request.body;
    if (seen !== undefined && pair.answer !== undefined && pair.answer.at !== seen) {
      throw new ProblemError('changed-meanwhile');
    }
    changed(
      await undoSameChild(deps.records, {
        ...named(pair),
        by: actor(request),
        reason: reason?.trim() || undefined,
        at: deps.now().toISOString(),
      }),
    );
    return { status: 200, body: await comparison(deps, await pairFor(deps, request)) };
  };
