import type { QueueId } from '../../domain/queues.ts';
import type { ContactItem, DecisionMade } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import { acknowledged } from './acknowledged.ts';
import { alsoIn } from './also-in.ts';
import type { DecisionToRecord } from './decision-to-record.ts';
import { doneHere } from './done-here.ts';
import { MANAGERS, settled } from './managers-queue.ts';
import { withWork } from './put-changed.ts';
import { without } from './without.ts';
import type { AtWork } from './worker.ts';

/** A contact whose decision takes effect. What was decided in that queue before is kept. */
export const withEffect = (contact: ContactItem, decision: DecisionMade): ContactItem => {
  const earlier = contact.decisions[decision.queue];
  return {
    ...contact,
    decisions: { ...contact.decisions, [decision.queue]: decision },
    proposed: without(contact.proposed, decision.queue),
    reopened: without(contact.reopened, decision.queue),
    ...(earlier !== undefined && { earlierDecisions: [...(contact.earlierDecisions ?? []), earlier] }),
  };
};

/** A contact once somebody has decided: at once, or where `rules` ask for a manager, as a proposal. */
export const withDecision = (
  before: ContactItem,
  queue: QueueId,
  worker: AtWork,
  decision: DecisionToRecord,
  rules: readonly string[],
): ContactItem => {
  const by = { id: worker.id, name: worker.name };
  const { outcome, rationale, impactOnChild, tellReferrer, levelOfNeed, workingWell, needsToHappen } =
    decision;
  const said: DecisionMade = {
    queue,
    outcome,
    rationale,
    impactOnChild,
    tellReferrer,
    levelOfNeed,
    workingWell,
    needsToHappen,
    by,
    at: worker.now,
  };
  // It is open again, or nobody could decide: what was proposed for it then was overtaken, and stays on the record.
  const proposal = before.proposed?.[queue];
  const contact: ContactItem = {
    ...before,
    ...(proposal !== undefined && { overtaken: [...(before.overtaken ?? []), proposal] }),
    confirmed: before.confirmed ?? { level: before.level, by, at: worker.now },
    acknowledgedAt: before.acknowledgedAt ?? worker.now,
  };
  return rules.length === 0
    ? withEffect(contact, said)
    : { ...contact, proposed: { ...contact.proposed, [queue]: { ...said, rules: [...rules] } } };
};

/** What a manager asked for is done. */
const handled = (flags: WorkItem['flags']): WorkItem['flags'] =>
  flags.filter((flag) => flag !== 'sent-back' && flag !== 'reopened' && flag !== 'follow-up');

/** Work of the managers with one more contact to countersign. */
const asked = (
  { form }: Pick<StoredReferral, 'form'>,
  work: readonly WorkItem[],
  contacts: readonly ContactItem[],
  contact: ContactItem,
  now: string,
): WorkItem[] => {
  const also = alsoIn({ form, work }, contacts, contact, MANAGERS, now);
  // It waits there already, for a review: the countersignature joins it.
  if (also === null) return [...work];
  const countersign = [...(also.work.countersign ?? []), contact.number];
  return withWork(work, { ...also.work, countersign });
};

/**
 * The work of a referral once somebody has decided some of its contacts. Those that are proposed are handled by
 * their worker and wait for a manager; in the managers' own queue they stay where they are, for another manager.
 */
export const workAfterDeciding = (
  referral: StoredReferral,
  contacts: readonly ContactItem[],
  queue: QueueId,
  worker: AtWork,
  { numbers, proposed }: { readonly numbers: readonly number[]; readonly proposed: readonly number[] },
): WorkItem[] => {
  const stays = queue === MANAGERS ? proposed : [];
  let work = referral.work.map((item): WorkItem => {
    if (item.queue !== queue) return item;
    const awaiting = [...(item.awaiting ?? []), ...proposed.filter((number) => !stays.includes(number))];
    const done = doneHere(
      { ...item, leaseUntil: worker.leaseUntil, flags: handled(item.flags) },
      numbers.filter((number) => !stays.includes(number)),
      worker.now,
    );
    return awaiting.length === 0 ? done : { ...done, awaiting };
  });
  if (queue !== MANAGERS) {
    for (const contact of contacts.filter(({ number }) => proposed.includes(number))) {
      work = asked(referral, work, contacts, contact, worker.now);
    }
  }
  return withWork(work, settled({ contacts, work }, worker.now)).map((item) =>
    item.done ? item : acknowledged(item, contacts),
  );
};
