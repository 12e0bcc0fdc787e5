import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { respondersOf } from '../../../shared/settings/partner-checks.ts';
import { recordEvent, staffSubject } from '../../../shared/store/audit/chain.ts';
import { listOpenChecks } from '../../../shared/store/checks/list-checks.ts';
import { readAgencies } from '../../../shared/store/directory/read-directory.ts';
import type { CheckItem } from '../../../shared/store/items/check.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import { type DeskDependencies, mayWork } from '../desk.ts';
import { checkListed } from './check-answer.ts';

/** Most checks of one agency that are read. */
const MOST_OF_ONE = 500;
/** Most checks on the page. */
const MOST_LISTED = 200;

const byDue = (one: CheckItem, other: CheckItem): number =>
  one.due === other.due ? (one.id < other.id ? -1 : 1) : one.due < other.due ? -1 : 1;

/** Checks without an answer that were asked for work this person may do: what is overdue first. */
export const overdueChecks =
  (deps: DeskDependencies) =>
  async ({ caller, role }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const now = deps.now().toISOString();
    // Whoever was asked and is asked no more may still owe an answer.
    const listed = (await readAgencies(records)).map(({ id }) => id);
    const asked = new Set([...respondersOf(settings).map(({ agency }) => agency), ...listed]);
    const [pages] = await Promise.all([
      Promise.all([...asked].map((agency) => listOpenChecks(records, agency, MOST_OF_ONE))),
      recordEvent(records, staffSubject(caller.id), {
        at: now,
        action: 'overdue-checks-listed',
        by: { id: caller.id, name: caller.name, role },
      }),
    ]);
    const theirs = pages
      .flatMap(({ checks }) => checks)
      .filter(({ queue }) => mayWork(caller, queue, settings));
    const references = theirs.map(({ reference }) => reference);
    const hidden = await hiddenFrom(records, caller, references, now);
    const mine = theirs.filter(({ reference }) => !hidden.has(reference)).toSorted(byDue);
    const shown = mine.slice(0, MOST_LISTED);
    return {
      status: 200,
      body: {
        overdue: shown.filter(({ due }) => due < now).map(checkListed),
        open: shown.filter(({ due }) => due >= now).map(checkListed),
        more: mine.length > MOST_LISTED || pages.some(({ more }) => more),
      },
    };
  };
