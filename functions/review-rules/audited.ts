import type { ApiRequest } from '../../shared/http/api-request.ts';
import { recordEvent } from '../../shared/store/audit/chain.ts';
import type { AuditAction, AuditEvent, Happening } from '../../shared/store/audit/event.ts';
import { SETTINGS } from '../../shared/store/table.ts';
import type { RulesDependencies } from './dependencies.ts';

/** Who does something about the rules. */
export type Doer = Pick<ApiRequest, 'caller' | 'role'>;

/** That somebody did something about the rules. */
export const happening = (
  { caller, role }: Doer,
  at: string,
  action: AuditAction,
  detail: AuditEvent['detail'],
): Happening => ({ at, action, by: { id: caller.id, name: caller.name, role }, detail });

/** Keeps that somebody looked, in a chain of its own, so that no change waits for it. */
export const noteLook = ({ records, now }: RulesDependencies, doer: Doer, what: string): Promise<void> =>
  recordEvent(
    records,
    `${SETTINGS}.LOOKS`,
    happening(doer, now().toISOString(), 'rules-read', { read: what }),
  );
