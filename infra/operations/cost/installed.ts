import type { PriceId } from './prices.ts';

/**
 * What stage live has that is paid for whether anybody calls or not. A test counts the same in the templates, so that
 * this cannot grow old unseen.
 */
export const INSTALLED = {
  /** One for each yearly rotation comes on top, twice at most. */
  keys: 4,
  /** With the copy of one of them in us-east-1. */
  secrets: 10,
  firewalls: 2,
  firewallRules: 11,
  alarms: 107,
  dashboards: 1,
  /** Made of lines of the log. */
  metrics: 19,
} as const satisfies Partial<Record<PriceId, number>>;
