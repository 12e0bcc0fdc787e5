import type { Outcome } from '../../domain/outcomes.ts';
import type { ContactToKeep } from '../../domain/retention/rule.ts';
import { localDate } from '../../domain/working-time/instants.ts';
import type { ContactItem } from '../items/contact.ts';
import { saysAllegation } from '../may-read.ts';
import type { StoredReferral } from '../read-referral.ts';

const isEmpty = (map: Readonly<Record<string, unknown>> | undefined): boolean =>
  Object.keys(map ?? {}).length === 0;

/** A test that ended without a decision is kept as a contact that needed nothing. */
const ENDED_UNDECIDED: Outcome = 'no-further-action';

/**
 * What of a contact decides how long it is kept. Every decision of before counts, not only the last. A test is closed
 * when it is revealed, whatever was still to be done about it.
 */
export const toKeep = (referral: StoredReferral, contact: ContactItem, timeZone: string): ContactToKeep => {
  const { number, decisions, earlierDecisions = [], proposed, reopened, subject, revealedAt } = contact;
  const made = [...Object.values(decisions), ...earlierDecisions];
  const work = referral.work.filter(({ contacts }) => contacts.includes(number));
  const last = [...made.map(({ at }) => at), ...(revealedAt === undefined ? [] : [revealedAt])]
    .toSorted()
    .at(-1);
  const isClosed =
    revealedAt !== undefined || (work.every(({ done }) => done) && isEmpty(proposed) && isEmpty(reopened));
  const queues = [...work.map(({ queue }) => queue), ...made.map(({ queue }) => queue)];
  return {
    closedOn: isClosed && last !== undefined ? localDate(last, timeZone) : null,
    outcomes:
      revealedAt !== undefined && made.length === 0 ? [ENDED_UNDECIDED] : made.map(({ outcome }) => outcome),
    queues: saysAllegation(referral) ? [...queues, 'lado'] : queues,
    born: subject.person.born,
  };
};
