import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { chainOf, looksAt, recordEvent } from '../../shared/store/audit/chain.ts';
import type { AuditAction } from '../../shared/store/audit/event.ts';
import { sentBy } from '../../shared/store/may-read.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { type DeskDependencies, isOpenTo } from './desk.ts';
import { senderRecord, staffRecord } from './record-answer.ts';

/**
 * Reads a referral: all of it for staff who may work one of its queues, what was sent for its sender's
 * agency. For anyone else there is no such referral. The look is in the audit before the answer leaves.
 */
export const look =
  (deps: DeskDependencies) =>
  async ({ caller, role, path }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const reference = path['reference'] ?? '';
    const referral = await readReferral(records, reference);
    if (referral === null) throw new ProblemError('not-found');
    const note = (action: AuditAction, at: string): Promise<void> =>
      recordEvent(records, looksAt(reference), {
        at,
        action,
        by: { id: caller.id, name: caller.name, role },
      });

    const now = deps.now().toISOString();
    if (isOpenTo(caller, referral, settings)) {
      await note('staff-read', now);
      const events = await chainOf(records, reference);
      return { status: 200, body: staffRecord(referral, events, { settings, now, staffId: caller.id }) };
    }
    if (!caller.roles.includes('partner') || !sentBy(referral, caller)) throw new ProblemError('not-found');
    await note('sender-read', now);
    return { status: 200, body: senderRecord(referral, settings) };
  };
