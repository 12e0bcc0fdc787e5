import type { Concurrency } from '../function-declaration.ts';

/** Why functions that answer people have no number of their own. */
export const PEOPLE_WAIT =
  'People wait for its answer: it may use all that the account has free, and the gateway limits requests.';

/** A run by the clock, beside the last tries of the run before. */
export const ONE_AND_A_RETRY: Concurrency = { reserved: 2 };
