/** What DynamoDB is asked for by one step: units as it charges them, and calls, each of which is on the trail. */
export interface Step {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly calls: number;
}

/**
 * What becomes of one referral about one child, amber, until it is decided: how often each step happens as the desk
 * works it, and what one asks. Units and calls are measured against DynamoDB Local by
 * test/infra/operations/cost/volumes.test.ts, which fails when they are far off. Each step is one request of the API.
 */
export const STEPS = {
  send: { times: 1, readUnits: 3, writeUnits: 41, calls: 12 },
  status: { times: 2, readUnits: 2, writeUnits: 5, calls: 4 },
  queues: { times: 3, readUnits: 3, writeUnits: 4, calls: 11 },
  queue: { times: 3, readUnits: 3, writeUnits: 3, calls: 4 },
  pull: { times: 1, readUnits: 4, writeUnits: 8, calls: 5 },
  read: { times: 6, readUnits: 4, writeUnits: 5, calls: 6 },
  rate: { times: 1, readUnits: 6, writeUnits: 12, calls: 7 },
  decide: { times: 1, readUnits: 6, writeUnits: 14, calls: 7 },
} as const satisfies Record<string, Step & { readonly times: number }>;

/** What follows from the stream, for one referral from sending to deciding. Measured likewise. */
export const FOLLOWS: Step = { readUnits: 27, writeUnits: 18, calls: 32 };

/** What every run by the clock asks on a quiet desk. The others ask once. Measured likewise. */
export const RUNS = {
  'watch-queues': { readUnits: 3, writeUnits: 0, calls: 28 },
  'daily-report': { readUnits: 1, writeUnits: 1, calls: 29 },
} as const satisfies Record<string, Step>;

/** What one referral leaves behind. Measured likewise: kilobytes in the table, and events of the audit. */
export const LEFT_BEHIND = { tableKilobytes: 20, auditKilobytes: 0.5, emails: 2 } as const;

/** Children that a referral names, on average, in the demonstration’s invented referrals. A test counts them. */
export const CONTACTS_PER_REFERRAL = 1.32;

/**
 * Pages opened and sent for one referral. Of the form: its stops and the pages of one child, each opened and sent; a
 * test counts them. At the desk: one page for each request of the API that the desk makes, and one more for each form.
 */
export const PAGES = { form: 38, desk: 17 } as const;
/** What the table of drafts and sessions is asked for by one page: the session, the draft, and a draft written. */
export const PAGE: Step = { readUnits: 2, writeUnits: 2, calls: 3 };
/** Most that a page after the first may weigh, and the first with its style sheet: test/web-form/weight.test.ts. */
export const PAGE_KILOBYTES = { later: 15, first: 100 } as const;

/**
 * What only a running account can tell, set high on purpose: look at CloudWatch after a month and put it here.
 * Milliseconds of one run; bytes of log for a run (its own line is 160, Lambda’s three lines are the rest), and for a
 * request in the logs of the gateway and of CloudFront.
 */
export const ASSUMED = {
  milliseconds: { page: 150, api: 200, authoriser: 50, stream: 400, clock: 400 },
  logBytes: { run: 1_000, gatewayRequest: 600, edgeRequest: 500 },
  /** People who sign in within a month whatever comes in, and a sender for every referral. */
  staffPerMonth: 100,
  /** For so long a referral is kept: its share of storage is counted for all of that. */
  yearsKept: 7,
  /** Requests of one empty queue: Lambda asks with five readers, each waiting twenty seconds. */
  queuePollsPerMonth: 657_000,
  /** Every function asks each of its secrets, and the keys of the table and of its log, once in five minutes. */
  minutesBetweenKeys: 5,
} as const;
