import type { ToAccept } from '../accept/accepted.ts';
import type { TestReceivedItem } from '../items/test-referral.ts';
import { keys } from '../table.ts';

/** That a referral came in as a plan says: written with the referral itself, or not at all. */
export const testReceivedItemOf = (
  plan: string,
  reference: string,
  { receivedAt }: Pick<ToAccept, 'receivedAt'>,
): TestReceivedItem => ({ ...keys.testReceived(plan, reference), plan, reference, receivedAt });
