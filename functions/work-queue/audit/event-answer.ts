import type { AuditEventAnswer } from '../../../shared/contract/answers/audit.ts';
import { looksAt } from '../../../shared/store/audit/chain.ts';
import { AUDIT_ACTIONS, type AuditEvent } from '../../../shared/store/audit/event.ts';
import { hashOf } from '../../../shared/store/canonical.ts';
import { keys } from '../../../shared/store/table.ts';

const REFERENCE = /^[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

/** An event for those who check: who, when, what, and no more of the record than its reference. */
export const eventAnswer = ({
  pk,
  at,
  action,
  by,
  sequence,
  detail,
  ...told
}: Pick<AuditEvent, 'pk' | 'at' | 'action' | 'by' | 'sequence' | 'detail'> & {
  /** Where the event is a copy that stands under a child. */
  readonly subject?: string;
  readonly reference?: string;
}): AuditEventAnswer => {
  const subject = told.subject ?? keys.auditSubject(pk);
  const [reference] = REFERENCE.exec(subject) ?? [];
  return {
    at,
    action,
    words: AUDIT_ACTIONS[action],
    by: { key: hashOf(by.id), name: by.name, role: by.role },
    reference: told.reference ?? reference ?? null,
    chain: reference === undefined ? 'other' : subject === looksAt(reference) ? 'looks' : 'changes',
    number: sequence,
    detail,
  };
};
