import type { z } from 'zod';
import type { checksAsked } from '../../../shared/contract/checks.ts';
import { checksIn, type ReferralToSend, workIn } from '../../support/api-client.ts';
import type { FrontDoor } from '../../support/front-door.ts';

export type ToAsk = z.input<typeof checksAsked>;

export const HEALTH = 'health-visiting';
export const POLICE = 'exampleshire-police';

/** A complete request to health visiting, with the family’s agreement. */
export const toAsk = (changes: Partial<ToAsk> = {}): ToAsk => ({
  contacts: [1],
  agencies: [HEALTH],
  question: 'When was she last seen, and was there any worry?',
  necessity: 'Nobody else has seen her since August.',
  familyKnows: 'told',
  basis: { kind: 'agreement-given' },
  ...changes,
});

export const WITHOUT_AGREEMENT = {
  kind: 'safeguarding-without-agreement',
  reason: 'increased-risk-to-child',
} as const;

/** People around one front door, and the shortest way to a check. */
export const asking = (door: FrontDoor) => {
  const worker = door.as('social-worker');
  const pulled = async (form: ReferralToSend): Promise<{ reference: string; id: string }> => {
    const reference = await door.as('partner').sent(form);
    return { reference, id: workIn(await worker.pull('mash')).id };
  };
  return {
    worker,
    manager: door.as('manager'),
    health: door.as('agency-responder', { agency: HEALTH }),
    police: door.as('agency-responder', { agency: POLICE }),
    pulled,
    /** Asks about a new referral; answers its reference, its work and the checks. */
    asked: async (form: ReferralToSend, changes: Partial<ToAsk> = {}) => {
      const { reference, id } = await pulled(form);
      const answer = await worker.askPartners(id, toAsk(changes));
      const checks = checksIn(answer);
      return { reference, id, checks, check: checks[0]?.id ?? '' };
    },
  };
};

export type Asking = ReturnType<typeof asking>;
