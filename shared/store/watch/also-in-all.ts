import type { QueueId } from '../../domain/queues.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import { alsoIn } from '../work/also-in.ts';

/** The work of a queue once several contacts wait in it, or as it is where each of them does already. */
export const alsoInAll = (
  referral: StoredReferral,
  numbers: readonly number[],
  queue: QueueId,
  at: string,
): WorkItem | undefined =>
  referral.contacts
    .filter(({ number }) => numbers.includes(number))
    .reduce<WorkItem | undefined>(
      (there, contact) => {
        const others = referral.work.filter((work) => work.queue !== queue);
        const board = { form: referral.form, work: there === undefined ? others : [...others, there] };
        return alsoIn(board, referral.contacts, contact, queue, at)?.work ?? there;
      },
      referral.work.find((work) => work.queue === queue),
    );
