import type { StaffAudit } from '../../../shared/contract/answers/audit.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { recordEvent, staffSubject } from '../../../shared/store/audit/chain.ts';
import { readDoings } from '../../../shared/store/audit/read-audit.ts';
import type { DeskDependencies } from '../desk.ts';
import { askedDay } from './asked-days.ts';
import { eventAnswer } from './event-answer.ts';

/** What one person read and did on one day: one query of the index, by a digest of their id. */
export const auditOfStaff =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, query }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records } = deps;
    const staff = path['staff'] ?? '';
    const { day, ...span } = askedDay(deps, query);
    const [{ events, more }] = await Promise.all([
      readDoings(records, staff, span),
      recordEvent(records, staffSubject(caller.id), {
        at: deps.now().toISOString(),
        action: 'staff-audit-read',
        by: { id: caller.id, name: caller.name, role },
        detail: { staff, day },
      }),
    ]);
    const name = events.at(-1)?.by.name ?? '';
    const body: StaffAudit = { day, name, events: events.map((event) => eventAnswer(event)), more };
    return { status: 200, body };
  };
