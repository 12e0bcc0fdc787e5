import { CLARIFICATION, waitsForAnswer } from '../../domain/consent/waits-for-answer.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import { alsoIn, reranked } from '../work/also-in.ts';
import { doneHere } from '../work/done-here.ts';
import { withWork } from '../work/put-changed.ts';

/** The work of a referral while some of its contacts wait for an answer about agreement. */
export interface Parked {
  readonly contacts: number[];
  readonly work: WorkItem[];
}

/**
 * Contacts of work that wait for what the family says, where consent is clarified: rated and timed as they were,
 * for their clocks run on. Undefined where none of them may wait.
 */
export const parkedForAnswer = (
  referral: StoredReferral,
  work: WorkItem,
  now: string,
): Parked | undefined => {
  const leaving = referral.contacts.filter(
    ({ number, level, assessment }) =>
      waitsForAnswer(work.queue, level, assessment.consent) &&
      work.contacts.includes(number) &&
      !work.decided.includes(number),
  );
  if (leaving.length === 0) return undefined;
  const numbers = leaving.map(({ number }) => number);
  let board = withWork(referral.work, work);
  for (const contact of leaving) {
    const also = alsoIn({ form: referral.form, work: board }, referral.contacts, contact, CLARIFICATION, now);
    if (also !== null) board = withWork(board, also.work);
  }
  const asked = board.map((item) =>
    item.queue === CLARIFICATION
      ? {
          ...item,
          flags: [...new Set([...item.flags, 'question-open' as const])],
          note: work.note ?? item.note,
        }
      : item,
  );
  const left = doneHere(work, numbers, now);
  return {
    contacts: numbers,
    work: withWork(asked, left.done ? left : reranked(left, referral.contacts, now)),
  };
};
