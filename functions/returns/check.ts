import type { ReturnChecked } from '../../shared/contract/answers/returns.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { askedReturn } from './asked.ts';
import type { ReturnsDependencies } from './dependencies.ts';
import { rowsIn } from './finding.ts';
import { makeReturn } from './make.ts';
import { note } from './note.ts';

/** Most rows that are worth a look in one answer. */
const MOST_NOTES = 200;
/** Most of what is wrong that one answer, and one page, can hold: a Lambda answers with six megabytes at most. */
const MOST_FAILING = 5_000;

/** Which rows of a return would fail if it were made now, and why. It names contacts and no child. */
export const checkReturn =
  (deps: ReturnsDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const asked = askedReturn(deps, request);
    const made = await makeReturn(deps, asked, request.caller);
    await note(deps, request, 'return-checked', made);
    const { id, ...days } = asked;
    const notes = made.lists.flatMap((list) => list.notes);
    const failing = made.lists.flatMap((list) => list.failing);
    const body: ReturnChecked = {
      return: id,
      ...days,
      lists: made.lists.map((list) => ({ name: list.name, rows: list.rows, failing: rowsIn(list.failing) })),
      failing: failing.slice(0, MOST_FAILING),
      moreFailing: Math.max(0, failing.length - MOST_FAILING),
      notes: notes.slice(0, MOST_NOTES),
      moreNotes: Math.max(0, notes.length - MOST_NOTES),
      leftOut: made.leftOut,
    };
    return { status: 200, body };
  };
