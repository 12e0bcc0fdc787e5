import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import type { ReferralToSend } from '../../support/api-client.ts';
import { keyedIn } from '../../support/api-client.ts';
import type { FrontDoor } from '../../support/front-door.ts';
import { yellow } from '../../support/referrals.ts';

export const HEAD_TEACHER = 'h.tolland@high.exampleshire.example';

type Call = Parameters<ReturnType<FrontDoor['as']>['key']>[0]['call'];

/** What a head teacher said on the phone, as a screener writes it down. */
export const aCall = (call: Partial<Call> = {}, referral: Partial<ReferralToSend> = {}) => ({
  call: { channel: 'phone', caller: 'professional', agency: 'exampleshire-high', ...call } as const,
  referral: yellow({
    referrer: { name: 'Hugh Tolland', jobTitle: 'Head teacher', email: HEAD_TEACHER },
    ...referral,
  }),
});

/** Writes a call down as a screener; answers what they are told. */
export const keyed = async (door: FrontDoor, ...said: Parameters<typeof aCall>) =>
  keyedIn(await door.as('screener').key(aCall(...said)));

/** Ten minutes later everything that waited in the outbox has been delivered. */
export const delivered = async (door: FrontDoor): Promise<void> => {
  door.clock.set(new Date(door.clock.now().getTime() + 600_000).toISOString());
  await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test'));
};
