import type { ApiRequest } from '../../shared/http/api-request.ts';
import { recordEvent, staffSubject } from '../../shared/store/audit/chain.ts';
import type { ReportsDependencies } from './dependencies.ts';

/** Keeps in the audit which figures somebody looked at. */
export const noteReport = (
  { records, now }: ReportsDependencies,
  { caller, role }: ApiRequest<undefined>,
  detail: Readonly<Record<string, string>>,
): Promise<void> =>
  recordEvent(records, staffSubject(caller.id), {
    at: now().toISOString(),
    action: 'figures-read',
    by: { id: caller.id, name: caller.name, role },
    detail,
  });
