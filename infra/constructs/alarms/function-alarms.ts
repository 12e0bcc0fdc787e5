import { Duration } from 'aws-cdk-lib';
import { type IMetric, type MetricOptions, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { FunctionDeclaration, Trigger } from '../../function-declaration.ts';
import type { AlarmDeclaration } from './declaration.ts';

/** One kind of alarm, of every function that it fits. */
export interface FunctionAlarm extends Omit<AlarmDeclaration, 'name' | 'threshold'> {
  readonly kind: string;
  readonly threshold: (declared: FunctionDeclaration) => number;
  readonly fits: (trigger: Trigger) => boolean;
  readonly metric: (watched: IFunction, declared: FunctionDeclaration) => IMetric;
}

const every = (minutes: number, statistic: string): MetricOptions => ({
  period: Duration.minutes(minutes),
  statistic,
});

const answersPeople = ({ kind }: Trigger): boolean => kind === 'routes' || kind === 'pages';
const byTheClock = ({ kind }: Trigger): boolean => kind === 'schedule' || kind === 'daily';
const readsStream = ({ kind }: Trigger): boolean => kind === 'stream';

/** One failure of a function that answers may be a broken connection: people try again. Nobody tries for the others. */
const FAILURES = 3;
/** How much of its time a function may take before somebody looks why. */
const MOST_OF_ITS_TIME = 0.8;
/** A red alert that leaves the stream later than this is late. Figures may follow. */
const STREAM_BEHIND_MS = { notify: 60_000, others: 15 * 60_000 } as const;

const minutesBetween = (trigger: Trigger): number =>
  trigger.kind === 'schedule' ? trigger.everyMinutes : 24 * 60;

/** What is watched of every function. */
export const FUNCTION_ALARMS: readonly FunctionAlarm[] = [
  {
    kind: 'failing',
    why: 'It ended with an error or ran out of time.',
    runbook: 'functions',
    fits: () => true,
    threshold: ({ name, trigger }) => (answersPeople(trigger) && name !== 'submit-referral' ? FAILURES : 1),
    metric: (watched) => watched.metricErrors(every(5, Stats.SUM)),
    sounds: 'from',
    periods: 1,
    silence: 'fine',
  },
  {
    kind: 'throttled',
    why: 'More was asked of it at once than may run: requests were turned away or have to wait.',
    runbook: 'functions',
    fits: () => true,
    threshold: () => 1,
    metric: (watched) => watched.metricThrottles(every(5, Stats.SUM)),
    sounds: 'from',
    periods: 1,
    silence: 'fine',
  },
  {
    kind: 'slow',
    why: 'One run in ten takes most of the time that it has, and longer ones are cut off.',
    runbook: 'functions',
    fits: () => true,
    threshold: ({ timeoutSeconds }) => timeoutSeconds * 1000 * MOST_OF_ITS_TIME,
    metric: (watched) => watched.metricDuration(every(5, Stats.p(90))),
    sounds: 'from',
    periods: 3,
    silence: 'fine',
  },
  {
    kind: 'behind',
    why: 'It is behind with what was written: messages leave late, figures are old.',
    runbook: 'late-work',
    fits: readsStream,
    threshold: ({ name }) => STREAM_BEHIND_MS[name === 'notify' ? name : 'others'],
    metric: (watched) => watched.metric('IteratorAge', every(1, Stats.MAXIMUM)),
    sounds: 'from',
    periods: 3,
    silence: 'fine',
  },
  {
    kind: 'late',
    why: 'Its runs wait for half the time between two of them.',
    runbook: 'late-work',
    fits: byTheClock,
    threshold: ({ trigger }) => Math.min(minutesBetween(trigger), 60) * 30_000,
    metric: (watched) => watched.metric('AsyncEventAge', every(5, Stats.MAXIMUM)),
    sounds: 'from',
    periods: 2,
    silence: 'fine',
  },
  {
    kind: 'dropped',
    why: 'A run was given up on before it began.',
    runbook: 'late-work',
    fits: byTheClock,
    threshold: () => 1,
    metric: (watched) => watched.metric('AsyncEventsDropped', every(5, Stats.SUM)),
    sounds: 'from',
    periods: 1,
    silence: 'fine',
  },
  {
    kind: 'not-run',
    why: 'It did not run when it should have.',
    runbook: 'late-work',
    fits: byTheClock,
    threshold: () => 0,
    metric: (watched, { trigger }) =>
      watched.metricInvocations(every(Math.max(10, 2 * Math.min(minutesBetween(trigger), 720)), Stats.SUM)),
    sounds: 'up-to',
    periods: 1,
    silence: 'alarming',
  },
];
