const AGAINST = { inside: 10, slipping: 3, overdue: 1 };
const AGENCY = { id: 'exampleshire-high', name: 'Exampleshire High School' };

const COUNTED = {
  ratings: [
    { level: 'red', received: 2, decided: 2, inTime: 2 },
    { level: 'amber', received: 9, decided: 8, inTime: 7 },
    { level: 'yellow', received: 21, decided: 24, inTime: 24 },
  ],
  outcomes: [
    { outcome: 'early-help', words: 'Offered early help', count: 19 },
    {
      outcome: 'social-care-assessment',
      words: 'A social worker will assess what the child needs',
      count: 9,
    },
    { outcome: 'no-further-action', words: 'No further action by children’s social care', count: 6 },
  ],
  socialCare: 9,
  socialCareAgain: 1,
  noFurtherAction: 6,
  repeat: 2,
  acknowledged: 30,
  acknowledgedInTime: 29,
  told: 33,
  agreement: [{ agency: AGENCY, agreed: 3, refused: 1, missing: 0 }],
};

/** The report of a morning. */
export const REPORT = {
  day: '2026-11-24',
  at: '2026-11-24T07:30:00.000Z',
  kept: true,
  open: [
    {
      queue: 'mash',
      queueName: 'Children’s MASH',
      level: 'amber',
      open: 14,
      ages: { '0-1': 12, '2-3': 2, '4-5': 0, '6+': 0 },
      decision: AGAINST,
      nextStep: AGAINST,
    },
  ],
  openContacts: 14,
  overdueContacts: 1,
  slippingContacts: 3,
  atLeast: false,
  yesterday: { from: '2026-11-23', to: '2026-11-23', ...COUNTED },
  month: { from: '2026-10-27', to: '2026-11-23', ...COUNTED },
  reviewsWaiting: 1,
  untold: { count: 2, oldest: '2026-11-23T16:02:11.000Z' },
  checks: [{ agency: { id: 'health-visiting', name: 'Exampleshire Health Visiting' }, open: 4, overdue: 1 }],
  unclaimedReds: [
    {
      reference: 'EX-7K3M-9QTD',
      queueName: 'Children’s MASH',
      since: '2026-11-24T07:10:00.000Z',
      minutes: 20,
    },
  ],
};

export const TRENDS = {
  weeks: [
    {
      counted: { from: '2026-11-23', to: '2026-11-29', ...COUNTED },
      morning: { day: '2026-11-23', open: 14, overdue: 1, slipping: 3, unclaimedReds: 0 },
    },
  ],
};

export const CONTACTS_LISTED = {
  contacts: [
    {
      reference: 'EX-7K3M-9QTD',
      number: 1,
      level: 'amber',
      agency: AGENCY.name,
      receivedAt: '2026-11-23T15:12:00.000Z',
      due: '2026-11-24T15:12:00.000Z',
      queues: ['Children’s MASH'],
      outcome: null,
      closedAt: null,
      toldAt: null,
    },
  ],
  more: false,
};

const PICTURED = {
  referred: { red: 1, amber: 5, yellow: 12 },
  agreement: { agreed: 14, refused: 1, missing: 3 },
  outcomes: [{ outcome: 'early-help', words: 'Offered early help', count: 9 }],
  told: 17,
  hoursToFeedback: 21.5,
};

export const PICTURE = {
  agency: AGENCY.name,
  from: '2025-11-25',
  to: '2026-11-24',
  own: PICTURED,
  all: { ...PICTURED, referred: { red: 41, amber: 225, yellow: 512 } },
  agencies: 31,
};

export const MESSAGE_ID = '0b9cbd3c-5a0e-4c0f-9f0e-3f6d1c1f2a77';

/** What should have been sent and was not. */
export const UNSENT = {
  messages: [
    {
      id: MESSAGE_ID,
      kind: 'receipt',
      words: 'Receipt to whoever sent a referral',
      reference: 'EX-7K3M-9QTD',
      since: '2026-11-24T09:40:11.000Z',
      tries: 4,
    },
  ],
  more: false,
};
