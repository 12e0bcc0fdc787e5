import type { ReturnChecked } from '../../shared/contract/answers/returns.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { askedReturn } from './asked.ts';
import type { ReturnsDependencies } from './dependencies.ts';
import { rowsIn } from './finding.ts';
import { makeReturn } from './make.ts';
import { note } from './note.ts';

/** Most rows that are worth a look in one answer. Rows that would fail are all in it. */
const MOST_NOTES = 200;

/** Which rows of a return would fail if it were made now, and why. It names contacts and no child. */
export const checkReturn =
  (deps: ReturnsDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const asked = askedReturn(deps, request);
    const made = await makeReturn(deps, asked, request.caller);
    await note(deps, request, 'return-checked', made);
    const { id, ...days } = asked;
    const notes = made.lists.flatMap((list) => list.notes);
    const body: ReturnChecked = {
      return: id,
      ...days,
      lists: made.lists.map(({ name, rows, failing }) => ({ name, rows, failing: rowsIn(failing) })),
      failing: made.lists.flatMap(({ failing }) => failing),
      notes: notes.slice(0, MOST_NOTES),
      moreNotes: Math.max(0, notes.length - MOST_NOTES),
      leftOut: made.leftOut,
    };
    return { status: 200, body };
  };
