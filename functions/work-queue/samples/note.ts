import type { ApiRequest } from '../../../shared/http/api-request.ts';
import { recordEvent, staffSubject } from '../../../shared/store/audit/chain.ts';
import type { AuditAction, AuditEvent } from '../../../shared/store/audit/event.ts';
import type { DeskDependencies } from '../desk.ts';

/** Who does something, as the audit has it. */
export const doer = ({ caller, role }: Pick<ApiRequest, 'caller' | 'role'>) => ({
  id: caller.id,
  name: caller.name,
  role,
});

/** Notes among what somebody looked at that they looked at samples, or at what reviewers said of them. */
export const noteOwnLook = (
  { records, now }: Pick<DeskDependencies, 'records' | 'now'>,
  request: Pick<ApiRequest, 'caller' | 'role'>,
  action: AuditAction,
  detail: AuditEvent['detail'] = {},
): Promise<void> =>
  recordEvent(records, staffSubject(request.caller.id), {
    at: now().toISOString(),
    action,
    by: doer(request),
    detail,
  });
