import type { ChildAudit } from '../../../shared/contract/answers/audit.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { Concerned } from '../../../shared/store/audit/by-child.ts';
import { recordEvent, staffSubject } from '../../../shared/store/audit/chain.ts';
import {
  readBeforeTakenAway,
  readChildEvents,
  takenForTheSame,
} from '../../../shared/store/audit/read-audit.ts';
import { noteRefusal } from '../../../shared/store/restricted/note-refusal.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import type { DeskDependencies } from '../desk.ts';
import { askedDays } from './asked-days.ts';
import { eventAnswer } from './event-answer.ts';

/** Most events of one answer. */
const MOST = 1_000;

/**
 * Who read and changed anything about one child, in whichever referral: one query, and one more for each other
 * person whom people or the service took for the same child. Refused where the caller knows the family.
 */
export const auditOfChild =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, query }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records } = deps;
    const child = path['child'] ?? '';
    const span = askedDays(deps, query);
    const at = deps.now().toISOString();
    const by = { id: caller.id, name: caller.name, role };
    const [own, before, alsoAs] = await Promise.all([
      readChildEvents(records, child, span),
      readBeforeTakenAway(records, child, span),
      takenForTheSame(records, child),
    ]);
    const others = await Promise.all(alsoAs.map((each) => readChildEvents(records, each, span)));
    const pages = [own, ...before, ...others];
    // An event about several of them stands under each.
    const once = new Map(
      pages.flatMap((page) => page.events).map((event) => [`${event.sk} ${event.reference}`, event]),
    );
    const events = [...once.values()].toSorted((one, other) =>
      one.sk < other.sk ? -1 : Number(one.sk > other.sk),
    );
    const references = [...new Set(events.map(({ reference }) => reference))];
    // Restricted or not, events say nothing of a record: asked as a manager, only whom they know hides any.
    const viewer = { id: caller.id, roles: ['manager'] };
    const [known] = await hiddenFrom(records, viewer, references, at);
    if (known !== undefined) {
      await noteRefusal(records, known, by, { standing: 'conflicted', route: 'childAudit', at });
      throw new ProblemError('conflict-of-interest');
    }
    const [reference] = references;
    const concerned: Concerned[] = reference === undefined ? [] : [{ personId: child, reference }];
    await recordEvent(
      records,
      staffSubject(caller.id),
      { at, action: 'child-audit-read', by, detail: { child } },
      concerned,
    );
    const body: ChildAudit = {
      child,
      alsoAs,
      events: events.slice(0, MOST).map((event) => eventAnswer(event)),
      more: events.length > MOST || pages.some(({ more }) => more),
    };
    return { status: 200, body };
  };
