import type { SampleAsked } from '../../../shared/contract/samples.ts';
import type { Outcome } from '../../../shared/domain/outcomes.ts';
import type { ReferralToSend } from '../../support/api-client.ts';
import type { FrontDoor } from '../../support/front-door.ts';
import { aReferral } from '../../support/referrals.ts';

/** Sends a referral and has it decided in the hub by a social worker. */
export const decided = async (
  door: FrontDoor,
  {
    referral = aReferral(),
    outcome = 'information-and-advice',
    by = 1,
  }: { referral?: ReferralToSend; outcome?: Outcome; by?: number } = {},
): Promise<string> => {
  const reference = await door.as('partner').sent(referral);
  const worker = door.as('social-worker', { number: by });
  const id = `${reference}.mash`;
  await worker.take(id, { reason: 'other', words: 'To have it in hand' });
  const answer = await worker.decide(id, {
    contact: 1,
    outcome,
    rationale: 'Nobody was hurt',
    impactOnChild: 'None known',
    tellReferrer: '',
  });
  if (answer.status !== 200) throw new Error(answer.text);
  return reference;
};

/** A sample of all that was closed on the day of the tests. */
export const WHOLE_DAY: SampleAsked = {
  from: '2026-11-24',
  to: '2026-11-24',
  size: 200,
  strata: [],
  allocation: 'equal',
  second: true,
};
