import { type Cost, costOf } from './model.ts';
import type { ListPrices, PriceId } from './prices.ts';

const WORDS: Readonly<Record<PriceId, string>> = {
  keys: 'Keys',
  secrets: 'Secrets',
  firewalls: 'Firewalls',
  firewallRules: 'Rules of the firewalls',
  firewallRequests: 'Requests through the firewalls',
  alarms: 'Alarms',
  dashboards: 'Dashboard',
  metrics: 'Metrics of our own',
  lambdaSeconds: 'Functions: time',
  lambdaRequests: 'Functions: runs',
  gatewayRequests: 'Gateway',
  tableReads: 'Tables: reads',
  tableWrites: 'Tables: writes',
  tableStorage: 'Tables: storage',
  pointInTimeRecovery: 'Tables: recovery to any second',
  backups: 'Nightly backups',
  keyRequests: 'Use of keys',
  secretRequests: 'Use of secrets',
  edgeRequests: 'CloudFront: requests',
  edgeTraffic: 'CloudFront: traffic',
  logsWritten: 'Logs: written',
  logsKept: 'Logs: kept',
  objectStorage: 'Audit in the locked bucket: storage',
  objectWrites: 'Audit in the locked bucket: writes',
  queueRequests: 'Queues',
  trailEvents: 'Trail of who read what',
  traces: 'Traces',
  people: 'People who sign in',
  emails: 'E-mails by GOV.UK Notify',
};

const pounds = (value: number): string =>
  value.toLocaleString('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });

const table = ({ lines, monthly, perThousand }: Cost): string[] => [
  '| what | a month | for 1,000 referrals |',
  '|---|---:|---:|',
  ...lines
    .toSorted((one, other) => other.monthly + other.perThousand - one.monthly - one.perThousand)
    .map((line) => `| ${WORDS[line.id]} | ${pounds(line.monthly)} | ${pounds(line.perThousand)} |`),
  `| **All** | **${pounds(monthly)}** | **${pounds(perThousand)}** |`,
];

/** The cost of stage live as the command prints it, and as it stands in docs/costs.md. */
export const inWords = (prices: ListPrices, contacts: number): string => {
  const cost = costOf(prices, contacts);
  const referrals = Math.round(cost.referrals).toLocaleString('en-GB');
  return [
    ...table(cost),
    '',
    `${contacts.toLocaleString('en-GB')} contacts a year are about ${referrals} referrals: **${pounds(cost.yearly)} a year**, ${pounds(cost.yearly / 12)} a month.`,
    '',
    `List prices of ${prices.region}, ${prices.date}${prices.checked ? '' : ', not checked'}; ${prices.exchange.poundsPerDollar} pounds for a dollar (${prices.exchange.date}). ${prices.about}`,
  ].join('\n');
};
