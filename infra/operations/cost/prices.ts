import { readFileSync } from 'node:fs';
import * as z from 'zod';

const price = z.strictObject({
  dollars: z.number().nonnegative(),
  /** For so many of the unit. */
  per: z.number().positive(),
  unit: z.string().min(1),
  source: z.url(),
});

/** What is paid for. */
export const PRICES = [
  'lambdaSeconds',
  'lambdaRequests',
  'gatewayRequests',
  'tableWrites',
  'tableReads',
  'tableStorage',
  'pointInTimeRecovery',
  'keys',
  'keyRequests',
  'secrets',
  'secretRequests',
  'edgeTraffic',
  'edgeRequests',
  'firewalls',
  'firewallRules',
  'firewallRequests',
  'alarms',
  'dashboards',
  'logsWritten',
  'logsKept',
  'metrics',
  'objectStorage',
  'objectWrites',
  'queueRequests',
  'trailEvents',
  'backups',
  'traces',
  'people',
  'emails',
] as const;

export type PriceId = (typeof PRICES)[number];

const listPrices = z.strictObject({
  region: z.string(),
  /** When the lists were so: a year, or the day on which each was looked up. */
  date: z.string(),
  /** Has somebody held each price against its source? */
  checked: z.boolean(),
  about: z.string(),
  exchange: z.strictObject({ poundsPerDollar: z.number().positive(), date: z.string(), source: z.url() }),
  prices: z.record(z.enum(PRICES), price),
});

export type ListPrices = z.infer<typeof listPrices>;

/** The list prices in the file beside this one. */
export const readPrices = (): ListPrices =>
  listPrices.parse(JSON.parse(readFileSync(new URL('list-prices.json', import.meta.url), 'utf8')));

/** Pounds for a quantity of something. */
export const poundsFor = ({ prices, exchange }: ListPrices, id: PriceId, quantity: number): number => {
  const { dollars, per } = prices[id];
  return (quantity / per) * dollars * exchange.poundsPerDollar;
};
