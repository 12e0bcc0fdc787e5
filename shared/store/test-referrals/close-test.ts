import { closed } from '../checks/close-check.ts';
import type { CallItem, FollowUpItem } from '../items/call.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { type Action, changeReferral, replace } from '../work/change.ts';
import { doneHere } from '../work/done-here.ts';

/** A manager who says that a referral was a test. */
export interface Revealing {
  readonly by: { readonly id: string; readonly name: string; readonly role: string };
  readonly at: string;
}

const CHECK_ENDED = 'This was a test referral: nobody was asked';

const revealed = (contact: ContactItem, at: string): ContactItem => {
  const { proposed, ...rest } = contact;
  const left = Object.values(proposed ?? {});
  return {
    ...rest,
    ...(left.length > 0 && { overtaken: [...(contact.overtaken ?? []), ...left] }),
    revealedAt: at,
  };
};

/** Work that nobody has to do any more, held or not. */
const withdrawn = (work: WorkItem, at: string): WorkItem => {
  const { awaiting: _awaiting, countersign: _countersign, ...rest } = doneHere(work, work.contacts, at);
  return rest;
};

/** A call for whose written form nobody waits any more. */
const callEnded = ({ gsi1pk: _partition, gsi1sk: _place, ...rest }: CallItem): CallItem => rest;

/** A date on which nobody looks again. */
const followUpEnded = ({ gsi1pk: _partition, gsi1sk: _place, ...rest }: FollowUpItem): FollowUpItem => rest;

const actionsFor = (
  { table }: Records,
  { contacts, work, checks, call, followUp }: StoredReferral,
  { by, at }: Revealing,
): Action[] => [
  ...contacts.map((contact) => replace(table, revealed(contact, at))),
  ...work.filter(({ done }) => !done).map((each) => replace(table, withdrawn(each, at))),
  ...checks
    .filter(({ state }) => state === 'open')
    .map((check) =>
      replace(table, {
        ...closed(check, 'cancelled'),
        cancelled: { by: { id: by.id, name: by.name }, at, reason: CHECK_ENDED },
      }),
    ),
  ...(call === undefined ? [] : [replace(table, callEnded(call))]),
  ...(followUp === undefined ? [] : [replace(table, followUpEnded(followUp))]),
];

/**
 * Says on the record of a test that it was one, and takes its open work out of every queue, its checks back and
 * its dates away, in one transaction with the audit. `revealed-before`: it was said already.
 */
export const closeTest = (
  records: Records,
  reference: string,
  revealing: Revealing,
): Promise<StoredReferral | 'revealed-before' | 'not-found'> =>
  changeReferral<'revealed-before' | 'not-found'>(records, reference, (referral) => {
    if (referral.form.mystery === undefined) return 'not-found';
    if (referral.contacts.every(({ revealedAt }) => revealedAt !== undefined)) return 'revealed-before';
    const open = referral.work.filter(({ done }) => !done).length;
    return {
      actions: actionsFor(records, referral, revealing),
      happening: { at: revealing.at, action: 'test-revealed', by: revealing.by, detail: { withdrawn: open } },
    };
  });
