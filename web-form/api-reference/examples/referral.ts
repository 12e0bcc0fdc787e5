import type { z } from 'zod';
import type { SentReferrals } from '../../../shared/contract/answers/sent.ts';
import type { StatusAnswer } from '../../../shared/contract/answers/status.ts';
import type { Submitted } from '../../../shared/contract/answers/submitted.ts';
import type { referral } from '../../../shared/contract/referral/referral.ts';

export const REFERENCE = 'EX-7K3M-9QTD';
export const RECEIVED = '2026-11-24T10:00:00.000Z';
/** When a social worker's next step is owed: the next working day. */
export const ACKNOWLEDGE_BY = '2026-11-25T10:00:00.000Z';
export const DECIDED_AT = '2026-11-24T14:10:00.000Z';
export const TELL_REFERRER = 'An early help worker will ring the family this week.';

export const CHILD = { given: 'Rowan', family: 'Tester', born: '2016-02-09', postcode: 'EX4 1AB' } as const;

export const REFERRAL = {
  referrer: { name: 'Priya Nair', jobTitle: 'Designated safeguarding lead', phone: '01632 960111' },
  agencyReference: 'CP-1182',
  children: [CHILD],
  concerns: { neglect: 'yes', 'domestic-abuse': 'not-known' },
  narrative: 'Rowan came to school hungry for the third time this week.',
  significantHarm: 'not-known',
  consent: { told: 'yes', agreement: 'agreed', who: 'Rowan’s mother' },
} as const satisfies z.input<typeof referral>;

export const RECEIPT: Submitted = {
  reference: REFERENCE,
  receivedAt: RECEIVED,
  acknowledgeBy: ACKNOWLEDGE_BY,
  phone: { name: 'Exampleshire MASH', number: '01632 960100' },
  phoneNow: null,
  consent: { outcome: 'proceed', words: 'The family was told and agreed' },
  whatHappensNext: [
    'A person in the MASH will read this and decide what happens next.',
    'If you are worried that nothing has happened, phone and give your reference.',
  ],
};

export const SENT: SentReferrals = {
  referrals: [
    {
      reference: REFERENCE,
      receivedAt: RECEIVED,
      status: 'decision-made',
      words: 'Decision made',
      mine: true,
    },
    {
      reference: 'EX-5V9H-KYP6',
      receivedAt: '2026-11-19T15:22:08.114Z',
      status: 'being-looked-at',
      words: 'Being looked at',
      mine: false,
    },
  ],
  next: '2026-11-19T15:22:08.114Z#EX-5V9H-KYP6',
};

export const STATUS: StatusAnswer = {
  reference: REFERENCE,
  receivedAt: RECEIVED,
  status: 'decision-made',
  words: 'Decision made',
  acknowledgeBy: ACKNOWLEDGE_BY,
  acknowledgedAt: '2026-11-24T11:02:40.310Z',
  people: [
    {
      label: 'Child 1',
      outcome: {
        outcome: 'early-help',
        words: 'Offered early help',
        tellReferrer: TELL_REFERRER,
        decidedAt: DECIDED_AT,
      },
    },
  ],
  questions: [],
  messages: [],
};
