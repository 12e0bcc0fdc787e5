import type { Covers } from '../../domain/checks/gate.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { changeReferral, replace } from '../work/change.ts';
import { type AtWork, actorOf } from '../work/worker.ts';
import { standingOf } from './gate-of.ts';

/** A manager’s leave to ask partners about one contact. */
export interface Leave {
  readonly contact: number;
  readonly covers: Covers;
  readonly reason: string;
  /** May this person read the referral? */
  readonly mayAuthorise: (referral: StoredReferral) => boolean;
}

/** Keeps a manager’s leave with the contact, for what the family has said by now: another answer ends it. */
export const authoriseChecks = (
  records: Records,
  reference: string,
  worker: AtWork,
  { contact: number, covers, reason, mayAuthorise }: Leave,
): Promise<StoredReferral | 'not-found'> =>
  changeReferral<'not-found'>(records, reference, (referral) => {
    const contact = referral.contacts.find((each) => each.number === number);
    if (contact === undefined || !mayAuthorise(referral)) return 'not-found';
    const { standing } = standingOf(contact);
    const leave = {
      covers,
      standing,
      by: { id: worker.id, name: worker.name },
      at: worker.now,
      reason,
    };
    return {
      actions: [
        replace(records.table, {
          ...contact,
          checksAuthorised: [...(contact.checksAuthorised ?? []), leave],
        }),
      ],
      happening: {
        at: worker.now,
        action: 'checks-authorised',
        by: actorOf(worker),
        detail: { contact: number, covers, standing },
      },
    };
  });
