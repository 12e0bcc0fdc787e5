import type { ApiRequest } from '../../shared/http/api-request.ts';
import { recordEvent } from '../../shared/store/audit/chain.ts';
import type { AuditAction } from '../../shared/store/audit/event.ts';
import type { ReturnsDependencies } from './dependencies.ts';
import { rowsIn } from './finding.ts';
import type { Made } from './made.ts';

/** The subject under which it is kept who checked and made which return, and for which days. */
export const RETURNS_SUBJECT = 'RETURNS';

/** How many rows a return has, and how many of them would fail. */
export const countsOf = ({ lists }: Pick<Made, 'lists'>): { rows: number; failing: number } => ({
  rows: lists.reduce((sum, { rows }) => sum + rows, 0),
  failing: lists.reduce((sum, { failing }) => sum + rowsIn(failing), 0),
});

/** Writes down who had a return before the answer leaves. */
export const note = async (
  { records, now }: ReturnsDependencies,
  { caller, role }: Pick<ApiRequest, 'caller' | 'role'>,
  action: Extract<AuditAction, 'return-checked' | 'return-made'>,
  made: Made,
  detail: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const { id, on, from, to } = made.asked;
  await recordEvent(records, RETURNS_SUBJECT, {
    at: now().toISOString(),
    action,
    by: { id: caller.id, name: caller.name, role },
    detail: { return: id, on, from, to, ...countsOf(made), ...detail },
  });
};
