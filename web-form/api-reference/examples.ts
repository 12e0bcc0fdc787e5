import type { z } from 'zod';
import type { StatusAnswer } from '../../shared/contract/answers/status.ts';
import type { submitted } from '../../shared/contract/answers/submitted.ts';
import type { referral } from '../../shared/contract/referral/referral.ts';
import type { RouteId } from '../../shared/contract/routes.ts';

const REFERRAL: z.input<typeof referral> = {
  referrer: { name: 'Priya Nair', jobTitle: 'Designated safeguarding lead', phone: '01632 960111' },
  agencyReference: 'CP-1182',
  children: [{ given: 'Rowan', family: 'Tester', born: '2016-02-09', postcode: 'EX4 1AB' }],
  concerns: { neglect: 'yes', 'domestic-abuse': 'not-known' },
  narrative: 'Rowan came to school hungry for the third time this week.',
  significantHarm: 'not-known',
  consent: { told: 'yes', agreement: 'agreed', who: 'Rowan’s mother' },
};

const RECEIPT: z.input<typeof submitted> = {
  reference: 'EX-7K3M-9QTD',
  receivedAt: '2026-11-24T10:00:00.000Z',
  acknowledgeBy: '2026-11-25T10:00:00.000Z',
  phone: { name: 'Exampleshire MASH', number: '01632 960100' },
  phoneNow: null,
  consent: { outcome: 'proceed', words: 'The family was told and agreed' },
  whatHappensNext: ['A social worker reads it.'],
};

const STATUS: Pick<StatusAnswer, 'reference' | 'status' | 'words' | 'people'> = {
  reference: 'EX-7K3M-9QTD',
  status: 'decision-made',
  words: 'Decision made',
  people: [
    {
      label: 'Child 1',
      outcome: {
        outcome: 'early-help',
        words: 'Early help',
        tellReferrer: 'An early help worker will ring the family this week.',
        decidedAt: '2026-11-24T14:10:00.000Z',
      },
    },
  ],
};

/** What the calls of partners' systems look like. Nobody in them is real. */
export const EXAMPLES: Readonly<
  Partial<Record<RouteId, { readonly request?: unknown; readonly answer: unknown }>>
> = {
  submitReferral: { request: REFERRAL, answer: RECEIPT },
  referralStatus: { answer: STATUS },
};
