import type { RouteId } from '../../../shared/contract/routes.ts';
import type { AccessStanding } from '../../../shared/domain/access/standing-of.ts';
import type { ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { noteRefusal } from '../../../shared/store/restricted/note-refusal.ts';
import { type DeskDependencies, isOpenTo } from '../desk.ts';

const PROBLEM = {
  masked: { code: 'restricted', detail: 'Only named staff may open it. Ask a manager.' },
  conflicted: {
    code: 'conflict-of-interest',
    detail: 'It is recorded that you know this family. Nobody works on a family they know: ask a manager.',
  },
} as const satisfies Record<Exclude<AccessStanding, 'open'>, object>;

/** A request for a record, with the route that it came by. */
export interface Asking extends Pick<ApiRequest, 'caller' | 'role'> {
  readonly route: RouteId;
}

/**
 * The problem for somebody from whom a record is kept. That they tried is in the audit before it leaves. For whom
 * there would be no such record anyway, there is none.
 */
export const refusal = async (
  { records, settings, now }: DeskDependencies,
  { caller, role, route }: Asking,
  reference: string,
  standing: Exclude<AccessStanding, 'open'>,
): Promise<ProblemError> => {
  const by = { id: caller.id, name: caller.name, role };
  await noteRefusal(records, reference, by, { standing, route, at: now().toISOString() });
  const referral = await readReferral(records, reference);
  if (referral === null || !isOpenTo(caller, referral, settings)) return new ProblemError('not-found');
  const { code, detail } = PROBLEM[standing];
  return new ProblemError(code, { detail });
};
