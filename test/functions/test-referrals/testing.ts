import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import type { TestPlan } from '../../../shared/contract/test-referrals.ts';
import { type ReferralToSend, testPlanIn } from '../../support/api-client.ts';
import { type FrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aReferral } from '../../support/referrals.ts';

export const STORY = {
  agency: 'exampleshire-high',
  scenario: 'An invented boy of nine says that nobody is at home at night.',
  goodHandling: 'Somebody rings the school before anything is decided.',
  tester: 'Nerys Vaughan',
  lapsesOn: '2026-12-18',
};

/** A front door at which managers plan tests, and the shortest way to one. */
export const testing = (door: FrontDoor) => {
  const manager = door.as('manager');
  const plan = async (changes: Partial<typeof STORY> = {}): Promise<TestPlan> =>
    testPlanIn(await manager.planTest({ ...STORY, ...changes }));
  return {
    manager,
    plan,
    /** The plan as a manager reads it now. */
    read: async (id: string): Promise<TestPlan> => testPlanIn(await manager.test(id)),
    /** Sends the form with the plan’s reference; answers the plan and the referral’s reference. */
    sent: async (form: ReferralToSend = aReferral()) => {
      const planned = await plan();
      const agencyReference = planned.agencyReference;
      return {
        plan: planned.id,
        agencyReference,
        reference: await door.as('partner').sent({ ...form, agencyReference }),
      };
    },
    /** Delivers all that waits in the outbox. */
    delivered: async (): Promise<void> => {
      door.clock.set(new Date(door.clock.now().getTime() + 3 * 60_000).toISOString());
      await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test', 60_000));
    },
    backTo: (instant = TUESDAY): void => door.clock.set(instant),
  };
};

export type Testing = ReturnType<typeof testing>;
