import { childOf } from '../../../shared/domain/figures/contact-fact.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { concernedBy } from '../../../shared/store/audit/by-child.ts';
import { chainOf, recordEvent } from '../../../shared/store/audit/chain.ts';
import { takenForTheSame } from '../../../shared/store/audit/read-audit.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { type DeskDependencies, isOpenTo } from '../desk.ts';
import { staffRecord } from '../record-answer.ts';
import { hiddenBeside } from '../restricted/hidden-contacts.ts';
import { handOverAnswer } from './hand-over-answer.ts';

/**
 * Why a test is not taken along: no case system may ever hold it. Managers, and everybody once it is revealed, are
 * told; to others until then the file cannot be made just now, which says nothing about the referral.
 */
const keptFromCaseSystem = (caller: Caller, { revealedAt }: ContactItem): ProblemError =>
  caller.roles.includes('manager') || revealedAt !== undefined
    ? new ProblemError('test-referral', {
        detail: 'It cannot be taken to the case system, so that no real record is made of it.',
      })
    : new ProblemError('unavailable');

/**
 * One contact for the case system, with all that its record says. Whoever may read the record may take it along;
 * that they did is in its audit, and on its timeline, before the answer leaves.
 */
export const handOver =
  (deps: DeskDependencies) =>
  async ({ caller, role, path }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const reference = path['reference'] ?? '';
    const referral = await readReferral(records, reference);
    if (referral === null || !isOpenTo(caller, referral, settings)) throw new ProblemError('not-found');
    const item = referral.contacts.find(({ number }) => number === Number(path['number']));
    if (item === undefined) throw new ProblemError('not-found');
    if (referral.form.mystery !== undefined) throw keptFromCaseSystem(caller, item);
    const at = deps.now().toISOString();
    const by = { id: caller.id, name: caller.name };
    await recordEvent(
      records,
      reference,
      { at, action: 'handed-over', by: { ...by, role }, detail: { contact: item.number } },
      concernedBy([item]),
    );
    const events = await chainOf(records, reference);
    const hidden = await hiddenBeside(deps, caller, referral.contacts);
    const seen = { settings, now: at, staffId: caller.id, roles: caller.roles, hidden };
    const record = staffRecord(referral, events, seen);
    // One child has one id in what leaves the service, as in the returns.
    const others = await takenForTheSame(records, item.personId);
    const personId = childOf({ personId: item.personId, persons: [item.personId, ...others].toSorted() });
    const body = handOverAnswer(
      record,
      { item: { ...item, personId }, form: referral.form },
      { at, by, settings },
    );
    if (body === null) throw new ProblemError('not-found');
    return { status: 200, body };
  };
