import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { LogMessage } from '../../../shared/http/log.ts';
import type { WatchedFigure } from '../../../shared/http/watched-figures.ts';
import type { Stage } from '../../deployment.ts';
import type { FunctionName } from '../../function-declaration.ts';

/** Who writes which figures. Each becomes a metric of the same name. */
export const FIGURES_OF = {
  'watch-queues': [
    'unclaimedReds',
    'oldestUnclaimedRedMinutes',
    'redsNotRouted',
    'outboxAgeSeconds',
    'receiptsNotSent',
    'dailyReportMissing',
    'contactsReceivedToday',
    'medianMinutesToFirstStep',
  ],
  'synthetic-check': ['syntheticSuccess', 'syntheticMilliseconds'],
} as const satisfies Partial<Record<FunctionName, readonly WatchedFigure[]>>;

/** Lines of the log that are counted, and who writes them. */
export const COUNTED_LINES = {
  rulesNotRead: {
    message: 'settings not read, the last known rules hold',
    by: [
      'submit-referral',
      'accept-held',
      'work-queue',
      'referral-messages',
      'partner-checks',
      'notify',
      'watch-queues',
    ],
  },
  searchesFailed: { message: 'search failed, sent for manual triage', by: ['submit-referral'] },
  rulesFailed: { message: 'rules failed, sent for manual triage', by: ['submit-referral'] },
  referralsHeld: { message: 'referral held', by: ['submit-referral'] },
  heldForFault: { message: 'referral held for a fault', by: ['submit-referral'] },
  redsHeld: { message: 'red referral held', by: ['submit-referral'] },
  heldWaiting: { message: 'held referrals wait', by: ['accept-held'] },
  heldSetAside: { message: 'held referral set aside', by: ['accept-held'] },
  holdingFailed: { message: 'holding failed, referral refused', by: ['submit-referral'] },
} as const satisfies Record<string, { readonly message: LogMessage; readonly by: readonly FunctionName[] }>;

export type CountedLine = keyof typeof COUNTED_LINES;

const namespaceOf = (stage: Stage): string => `SafeguardingFrontDoor/${stage}`;

/** One of them as a metric: numbers of the whole front door, nothing about anybody. */
export const fieldMetric = (
  stage: Stage,
  metricName: WatchedFigure | CountedLine,
  statistic: string = Stats.MAXIMUM,
  period: Duration = Duration.minutes(1),
): Metric => new Metric({ namespace: namespaceOf(stage), metricName, statistic, period });

/**
 * Makes the metrics out of lines of the log. A line is written as JSON on its own: see `toStandardOutput`.
 * @param logOf the log group of a function
 */
export const createFieldMetrics = (
  scope: Construct,
  stage: Stage,
  logOf: (name: FunctionName) => ILogGroup,
): void => {
  const namespace = { metricNamespace: namespaceOf(stage) };
  // Object.entries forgets the key type.
  const writers = Object.entries(FIGURES_OF) as [keyof typeof FIGURES_OF, readonly WatchedFigure[]][];
  for (const [name, figures] of writers) {
    for (const figure of figures) {
      new MetricFilter(scope, figure, {
        ...namespace,
        logGroup: logOf(name),
        metricName: figure,
        // Each of them is a number that is never below nought.
        filterPattern: FilterPattern.numberValue(`$.figures.${figure}`, '>=', 0),
        metricValue: `$.figures.${figure}`,
      });
    }
  }
  for (const [metricName, { message, by }] of Object.entries(COUNTED_LINES)) {
    for (const name of by) {
      new MetricFilter(scope, `${metricName}-${name}`, {
        ...namespace,
        logGroup: logOf(name),
        metricName,
        filterPattern: FilterPattern.stringValue('$.message', '=', message),
        metricValue: '1',
      });
    }
  }
};
