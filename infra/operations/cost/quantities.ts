import type { FunctionDeclaration } from '../../function-declaration.ts';
import { FUNCTIONS } from '../../functions.ts';
import { INSTALLED } from './installed.ts';
import type { PriceId } from './prices.ts';
import {
  ASSUMED,
  FOLLOWS,
  LEFT_BEHIND,
  PAGE,
  PAGE_KILOBYTES,
  PAGES,
  RUNS,
  STEPS,
  type Step,
} from './volumes.ts';

/** How much of something is used: in a month whatever comes in, and for each referral over its whole time. */
export interface Quantity {
  readonly monthly: number;
  readonly perReferral: number;
}

const HOURS = 730;
const MINUTES = HOURS * 60;
/** Bytes and kilobytes in a gigabyte. */
const GIGABYTE = 1e9;
const BY_KILOBYTE = 1e6;

const memoryOf = (name: FunctionDeclaration['name']): number =>
  (FUNCTIONS.find((each) => each.name === name)?.memoryMegabytes ?? 0) / 1024;

const runsPerMonth = ({ trigger }: FunctionDeclaration): number =>
  trigger.kind === 'schedule' ? MINUTES / trigger.everyMinutes : trigger.kind === 'daily' ? HOURS / 24 : 0;

const CLOCK = FUNCTIONS.filter((declared) => runsPerMonth(declared) > 0);
const runs = CLOCK.reduce((sum, declared) => sum + runsPerMonth(declared), 0);
const seconds = (milliseconds: number, memory: number): number => (milliseconds / 1000) * memory;

const all: readonly (Step & { times: number })[] = Object.values(STEPS);
const requests = all.reduce((sum, { times }) => sum + times, 0);
const pages = PAGES.form + PAGES.desk;

/** The service’s own check sends, looks, and withdraws: three requests, and about what a referral writes. */
const CHECKS = CLOCK.filter(({ name }) => name === 'synthetic-check').reduce(
  (sum, declared) => sum + runsPerMonth(declared),
  0,
);
const CHECK_REQUESTS = 3;

const askedPerReferral = (what: keyof Step): number =>
  all.reduce((sum, step) => sum + step.times * step[what], 0) + FOLLOWS[what] + pages * PAGE[what];
const askedMonthly = (what: keyof Step): number => {
  const known: Readonly<Record<string, Step>> = RUNS;
  const one: Step = { readUnits: 1, writeUnits: 0, calls: 1 };
  return (
    CLOCK.reduce((sum, declared) => sum + runsPerMonth(declared) * (known[declared.name] ?? one)[what], 0) +
    CHECKS * (STEPS.send[what] + FOLLOWS[what])
  );
};

/** Requests that the gateway takes: every page, and every request of the API, which most of the pages make. */
const gateway: Quantity = { monthly: CHECKS * CHECK_REQUESTS, perReferral: pages + requests };
/** Batches of the stream: two functions read what a referral writes, in about as many batches as it has steps. */
const BATCHES = 2 * (STEPS.send.times + STEPS.pull.times + STEPS.rate.times + STEPS.decide.times);
const lambda: Quantity = {
  monthly: runs + CHECKS * (2 * CHECK_REQUESTS + 2),
  perReferral: pages + 2 * requests + BATCHES + requests,
};

const { milliseconds, logBytes } = ASSUMED;
const lambdaSeconds: Quantity = {
  monthly:
    CLOCK.reduce(
      (sum, declared) =>
        sum + runsPerMonth(declared) * seconds(milliseconds.clock, declared.memoryMegabytes / 1024),
      0,
    ) +
    CHECKS * CHECK_REQUESTS * seconds(milliseconds.api, memoryOf('submit-referral')),
  perReferral:
    pages * seconds(milliseconds.page, memoryOf('web-form')) +
    requests * seconds(milliseconds.api, memoryOf('submit-referral')) +
    requests * seconds(milliseconds.authoriser, memoryOf('authorise')) +
    (BATCHES + requests) * seconds(milliseconds.stream, memoryOf('notify')),
};

const logged: Quantity = {
  monthly: (lambda.monthly * logBytes.run + gateway.monthly * logBytes.gatewayRequest) / GIGABYTE,
  perReferral:
    (lambda.perReferral * logBytes.run +
      gateway.perReferral * logBytes.gatewayRequest +
      pages * logBytes.edgeRequest) /
    GIGABYTE,
};

const monthsKept = ASSUMED.yearsKept * 12;
const tableGigabytes = (LEFT_BEHIND.tableKilobytes / BY_KILOBYTE) * monthsKept;
/** How often in a month something is asked that is then known for five minutes. */
const askedAnew = MINUTES / ASSUMED.minutesBetweenKeys;
const secretsRead = FUNCTIONS.reduce((sum, { secrets }) => sum + secrets.length, 0);

const installed = (id: keyof typeof INSTALLED): Quantity => ({ monthly: INSTALLED[id], perReferral: 0 });
const perReferral = (quantity: number): Quantity => ({ monthly: 0, perReferral: quantity });

/** How much of everything that is paid for. */
export const QUANTITIES: Readonly<Record<PriceId, Quantity>> = {
  keys: installed('keys'),
  secrets: installed('secrets'),
  firewalls: installed('firewalls'),
  firewallRules: installed('firewallRules'),
  alarms: installed('alarms'),
  dashboards: installed('dashboards'),
  metrics: installed('metrics'),
  lambdaSeconds,
  lambdaRequests: lambda,
  gatewayRequests: gateway,
  tableReads: { monthly: askedMonthly('readUnits'), perReferral: askedPerReferral('readUnits') },
  tableWrites: { monthly: askedMonthly('writeUnits'), perReferral: askedPerReferral('writeUnits') },
  tableStorage: perReferral(tableGigabytes),
  pointInTimeRecovery: perReferral(tableGigabytes),
  backups: perReferral(tableGigabytes),
  keyRequests: { monthly: askedAnew * (2 * FUNCTIONS.length + secretsRead), perReferral: 0 },
  secretRequests: { monthly: askedAnew * secretsRead, perReferral: 0 },
  edgeRequests: perReferral(pages),
  edgeTraffic: perReferral((PAGE_KILOBYTES.first + pages * PAGE_KILOBYTES.later) / BY_KILOBYTE),
  // Each page passes the firewall of CloudFront and that of the gateway; requests that pages make pass the second.
  firewallRequests: { monthly: 2 * gateway.monthly, perReferral: 2 * pages + requests },
  logsWritten: logged,
  // A year, as stage live keeps them.
  logsKept: { monthly: logged.monthly * 12, perReferral: logged.perReferral * 12 },
  objectStorage: perReferral(((requests * LEFT_BEHIND.auditKilobytes) / BY_KILOBYTE) * monthsKept),
  // Every request leaves an event in the audit, which becomes an object.
  objectWrites: perReferral(requests),
  // Each event is put on a queue, taken and deleted.
  queueRequests: { monthly: ASSUMED.queuePollsPerMonth, perReferral: 3 * requests },
  trailEvents: { monthly: askedMonthly('calls'), perReferral: askedPerReferral('calls') + requests },
  traces: { monthly: runs + gateway.monthly, perReferral: gateway.perReferral + BATCHES + requests },
  people: { monthly: ASSUMED.staffPerMonth, perReferral: 1 },
  emails: perReferral(LEFT_BEHIND.emails),
};
