import { barredFromCountersigning } from '../../domain/decision/needs-countersign.ts';
import type { Flag } from '../../domain/flags.ts';
import type { QueueId } from '../../domain/queues.ts';
import type { ContactItem, DecisionProposed } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import { reranked } from './also-in.ts';
import { type Standing, waitingProposals } from './contact-state.ts';
import { doneHere } from './done-here.ts';
import { unheld } from './unheld.ts';

/** Where decisions are countersigned. */
export const MANAGERS: QueueId = 'manager-decision';

/** Flags with or without one of them. */
export const flagged = (flags: readonly Flag[], flag: Flag, isSet: boolean): Flag[] => [
  ...new Set([...flags.filter((each) => each !== flag), ...(isSet ? [flag] : [])]),
];

/** Everybody who may not countersign a proposal about a contact. */
export const barredFrom = (contact: ContactItem, proposal: DecisionProposed): string[] =>
  barredFromCountersigning({
    decidedBy: proposal.by.id,
    loweredBy: contact.loweredFromRed?.by.id,
    reopenedBy: contact.reopened?.[proposal.queue]?.by.id,
  });

/** Is it for a manager to decide, whatever else is countersigned? */
const onItsOwnAccount = ({ flags }: WorkItem, { assessment, decisions }: ContactItem): boolean =>
  flags.includes('challenged') || (assessment.queues.includes(MANAGERS) && decisions[MANAGERS] === undefined);

const inAll = (lists: readonly (readonly string[])[]): string[] =>
  [...new Set(lists[0] ?? [])].filter((id) => lists.every((list) => list.includes(id)));

/**
 * The managers' work once proposals came or went: contacts that were there only to be countersigned move on,
 * and whoever had a part in all that is left is not given it.
 */
export const settled = (standing: Standing, now: string): WorkItem | undefined => {
  const work = standing.work.find(({ queue }) => queue === MANAGERS);
  if (work === undefined) return undefined;
  const here = standing.contacts.filter(
    ({ number }) => work.contacts.includes(number) && !work.decided.includes(number),
  );
  const isPending = ({ number }: ContactItem): boolean => waitingProposals(standing, number).length > 0;
  const moved = here
    .filter((contact) => work.countersign?.includes(contact.number) && !isPending(contact))
    .filter((contact) => !onItsOwnAccount(work, contact))
    .map(({ number }) => number);
  const left = here.filter(({ number }) => !moved.includes(number));
  const notFor = left.every(isPending)
    ? inAll(
        left.flatMap((contact) =>
          waitingProposals(standing, contact.number).map((proposal) => barredFrom(contact, proposal)),
        ),
      )
    : [];
  const after: WorkItem = {
    ...doneHere(work, moved, now),
    countersign: work.countersign?.filter((number) => !moved.includes(number)),
    flags: flagged(work.flags, 'countersign-needed', left.some(isPending)),
    notFor: notFor.length === 0 ? undefined : notFor,
  };
  if (after.done) return after;
  const ranked = reranked(after, standing.contacts);
  if (ranked.holder === undefined || !notFor.includes(ranked.holder.id)) return ranked;
  // Who can do nothing more with it does not keep it from those who can.
  return { ...unheld(ranked), waitingSince: now };
};
