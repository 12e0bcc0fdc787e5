import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { concernedBy } from '../../shared/store/audit/by-child.ts';
import { chainOf, recordLook } from '../../shared/store/audit/chain.ts';
import type { AuditAction } from '../../shared/store/audit/event.ts';
import { holdsOn } from '../../shared/store/holds/read-holds.ts';
import { sentBy } from '../../shared/store/may-read.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { standingToward } from '../../shared/store/restricted/need-to-know.ts';
import { type DeskDependencies, isOpenTo } from './desk.ts';
import { senderRecord, staffRecord } from './record-answer.ts';
import { hiddenBeside } from './restricted/hidden-contacts.ts';
import { refusal } from './restricted/refuse.ts';
import { holdAnswers } from './retention/hold.ts';

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
      recordLook(
        records,
        reference,
        { at, action, by: { id: caller.id, name: caller.name, role } },
        concernedBy(referral.contacts),
      );

    const now = deps.now().toISOString();
    const isStaff = isOpenTo(caller, referral, settings);
    const standing = standingToward(caller, referral, now);
    if (isStaff && standing === 'open') {
      const [hidden, holds] = await Promise.all([
        hiddenBeside(deps, caller, referral.contacts),
        holdsOn(records, reference, referral.contacts),
        note('staff-read', now),
      ]);
      const events = await chainOf(records, reference);
      const seen = { settings, now, staffId: caller.id, roles: caller.roles, hidden };
      const record = staffRecord(referral, events, seen);
      const body = holds.length === 0 ? record : { ...record, holds: holdAnswers(holds) };
      return { status: 200, body };
    }
    // What somebody sent themself stays theirs to read, whoever else it is kept from. Staff from whom it is kept do
    // not read it as a colleague of whoever sent it.
    const isTheirs = !isStaff || standing === 'open' || referral.form.senderId === caller.id;
    if (isTheirs && caller.roles.includes('partner') && sentBy(referral, caller)) {
      await note('sender-read', now);
      return { status: 200, body: senderRecord(referral, settings) };
    }
    if (standing === 'open') throw new ProblemError('not-found');
    throw await refusal(deps, { caller, role, route: 'readReferral' }, reference, standing);
  };
