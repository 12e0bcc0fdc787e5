import type { RouteId } from '../../../shared/contract/routes.ts';
import { standingOf } from '../../../shared/domain/access/standing-of.ts';
import type { AnsweredRoute } from '../../../shared/http/api-request.ts';
import { needToKnowOf } from '../../../shared/store/restricted/need-to-know.ts';
import { readAccess } from '../../../shared/store/restricted/read-access.ts';
import type { DeskDependencies } from '../desk.ts';
import { refusal } from './refuse.ts';

/** Routes that ask for themselves: one answers senders too, one is the way in, one says nothing of the record. */
const ASK_THEMSELVES: ReadonlySet<string> = new Set<RouteId>(['readReferral', 'breakGlass', 'referralAudit']);

/** A path's value that names a referral, or begins with the reference of one: of work, a contact or a check. */
const REFERENCE = /^[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?=\.|$)/;

/** The referrals that a path names. */
export const referencesIn = (path: Readonly<Record<string, string>>): string[] => [
  ...new Set(Object.values(path).flatMap((value) => REFERENCE.exec(value)?.[0] ?? [])),
];

/**
 * Keeps restricted records, and those of families they know, from whoever calls a route about them, before
 * anything else is read or done. Every route that names a record stands behind it, so that none has to think of
 * it: what a new one answers is kept too.
 */
export const behindGate =
  (deps: DeskDependencies) =>
  (answered: AnsweredRoute): AnsweredRoute => {
    const { route, answer } = answered;
    if (ASK_THEMSELVES.has(route.id)) return answered;
    return {
      route,
      answer: async (request) => {
        const now = deps.now().toISOString();
        for (const reference of referencesIn(request.path)) {
          const need = needToKnowOf(await readAccess(deps.records, reference));
          const standing = standingOf(request.caller, need, now);
          if (standing !== 'open') {
            throw await refusal(deps, { ...request, route: route.id as RouteId }, reference, standing);
          }
        }
        return answer(request);
      },
    };
  };
