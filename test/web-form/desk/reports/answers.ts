import type {
  ContactsListedAnswer,
  CountedPeriodAnswer,
  ReportAnswer,
  TrendsAnswer,
} from '../../../../shared/contract/answers/report.ts';

export const SCHOOL = { id: 'exampleshire-high', name: 'Exampleshire High School' };
export const POLICE = { id: 'exampleshire-police', name: '=Exampleshire "Police", East' };

/** Counts that are all different, so that none can stand in the place of another. */
export const COUNTED: Omit<CountedPeriodAnswer, 'from' | 'to'> = {
  ratings: [
    { level: 'red', received: 3, decided: 4, inTime: 2 },
    { level: 'amber', received: 11, decided: 13, inTime: 12 },
    { level: 'yellow', received: 21, decided: 23, inTime: 23 },
  ],
  outcomes: [
    { outcome: 'early-help', words: 'Offered early help', count: 19 },
    { outcome: 'strategy-discussion', words: 'A strategy discussion will be held', count: 5 },
    { outcome: 'no-further-action', words: 'No further action', count: 16 },
  ],
  socialCare: 5,
  socialCareAgain: 1,
  noFurtherAction: 16,
  repeat: 6,
  acknowledged: 30,
  acknowledgedInTime: 27,
  told: 31,
  agreement: [
    { agency: SCHOOL, agreed: 14, refused: 2, missing: 1 },
    { agency: POLICE, agreed: 8, refused: 1, missing: 9 },
  ],
};

export const REPORT: ReportAnswer = {
  day: '2026-11-24',
  at: '2026-11-24T14:05:00.000Z',
  kept: false,
  open: [
    {
      queue: 'mash',
      queueName: 'Children’s MASH',
      level: 'red',
      open: 9,
      ages: { '0-1': 4, '2-3': 3, '4-5': 2, '6+': 0 },
      decision: { inside: 2, slipping: 3, overdue: 4 },
      nextStep: { inside: 1, slipping: 5, overdue: 2 },
    },
  ],
  openContacts: 9,
  overdueContacts: 4,
  slippingContacts: 3,
  atLeast: false,
  yesterday: { from: '2026-11-23', to: '2026-11-23', ...COUNTED },
  month: { from: '2026-10-27', to: '2026-11-23', ...COUNTED },
  reviewsWaiting: 7,
  untold: { count: 8, oldest: '2026-11-23T16:02:11.000Z' },
  checks: [{ agency: SCHOOL, open: 4, overdue: 1 }],
  unclaimedReds: [
    {
      reference: 'EX-7K3M-9QTD',
      queueName: 'Children’s MASH',
      since: '2026-11-24T12:10:00.000Z',
      minutes: 115,
    },
  ],
};

/** A morning on which nothing had to be looked at. */
export const QUIET: ReportAnswer = {
  ...REPORT,
  open: [],
  openContacts: 0,
  overdueContacts: 0,
  slippingContacts: 0,
  reviewsWaiting: 0,
  untold: { count: 0, oldest: null },
  checks: [],
  unclaimedReds: [],
};

const NO_COUNTS: Omit<CountedPeriodAnswer, 'from' | 'to'> = {
  ratings: (['red', 'amber', 'yellow'] as const).map((level) => ({
    level,
    received: 0,
    decided: 0,
    inTime: 0,
  })),
  outcomes: [],
  socialCare: 0,
  socialCareAgain: 0,
  noFurtherAction: 0,
  repeat: 0,
  acknowledged: 0,
  acknowledgedInTime: 0,
  told: 0,
  agreement: [],
};

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Weeks to that of 23 November; the first without a report and without a count. */
export const trendsOf = (weeks: number): TrendsAnswer => ({
  weeks: Array.from({ length: weeks }, (_, at) => {
    const from = dayAfter('2026-11-23', 7 * (at - weeks + 1));
    const counted = { from, to: dayAfter(from, 6) };
    return at === 0 && weeks > 1
      ? { counted: { ...counted, ...NO_COUNTS }, morning: null }
      : {
          counted: { ...counted, ...COUNTED },
          morning: { day: from, open: 40 + at, overdue: at, slipping: 2, unclaimedReds: 0 },
        };
  }),
});

/** A service on its first day. */
export const NO_TRENDS: TrendsAnswer = {
  weeks: trendsOf(13).weeks.map(({ counted: { from, to } }) => ({
    counted: { from, to, ...NO_COUNTS },
    morning: null,
  })),
};

export const LISTED: ContactsListedAnswer = {
  contacts: [
    {
      reference: 'EX-7K3M-9QTD',
      number: 1,
      level: 'amber',
      agency: POLICE.name,
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
