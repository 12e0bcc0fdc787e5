import type { Learning } from '../../../shared/contract/samples.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import { noteLearning } from '../../../shared/store/samples/note-learning.ts';
import { learningOf } from '../../../shared/store/samples/read-samples.ts';
import type { DeskDependencies } from '../desk.ts';
import { noteOwnLook } from './note.ts';

/** Their own notes, but none about what was kept from them since. */
const notesOf = async (
  { records, now }: DeskDependencies,
  { caller }: Pick<ApiRequest, 'caller'>,
): Promise<Learning> => {
  const notes = await learningOf(records, caller.id);
  const hidden = await hiddenFrom(
    records,
    caller,
    notes.map(({ reference }) => reference),
    now().toISOString(),
  );
  return {
    notes: notes
      .filter(({ reference }) => !hidden.has(reference))
      .map(({ id, reference, contact, part, at, by, judgement, learning, readAt }) => ({
        id,
        reference,
        contact,
        part,
        at,
        by,
        judgement,
        learning,
        readAt: readAt ?? null,
      })),
  };
};

/** What reviewers said about decisions that the caller made or countersigned. */
export const ownLearning =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    await noteOwnLook(deps, request, 'learning-read');
    return { status: 200, body: await notesOf(deps, request) };
  };

/** The caller says that they read a note. */
export const learningRead =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const note = request.path['note'] ?? '';
    const result = await noteLearning(deps.records, request.caller.id, note, deps.now().toISOString());
    if (result === 'not-found') throw new ProblemError(result);
    await noteOwnLook(deps, request, 'learning-noted', { note });
    return { status: 200, body: await notesOf(deps, request) };
  };
