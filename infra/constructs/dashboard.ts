import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  PeriodOverride,
  SingleValueWidget,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { WATCHED_FIGURES, type WatchedFigure } from '../../shared/http/watched-figures.ts';
import type { Deployment, Stage } from '../deployment.ts';
import { FUNCTIONS } from '../functions.ts';
import { failedShare } from './alarms/api-alarms.ts';
import type { Watched } from './alarms/create-alarms.ts';
import { fieldMetric } from './alarms/field-metrics.ts';

const FIVE_MINUTES = { period: Duration.minutes(5) };
const WHOLE_WIDTH = 24;

const heading = (words: string): IWidget =>
  new TextWidget({ markdown: `## ${words}`, width: WHOLE_WIDTH, height: 1 });

const now = (stage: Stage, title: string, figure: WatchedFigure): IWidget =>
  new SingleValueWidget({
    title,
    metrics: [fieldMetric(stage, figure)],
    width: 6,
    height: 4,
    setPeriodToTimeRange: false,
  });

const graph = (title: string, left: IMetric[], words?: string): IWidget =>
  new GraphWidget({
    title,
    left,
    width: 12,
    height: 6,
    leftYAxis: { min: 0, ...(words !== undefined && { label: words, showUnits: false }) },
  });

const line = (stage: Stage, figure: WatchedFigure): IMetric =>
  fieldMetric(stage, figure).with({ label: WATCHED_FIGURES[figure] });

const forChildren = (stage: Stage): IWidget[][] => [
  [heading('Children who wait')],
  [
    now(stage, 'Reds nobody has taken', 'unclaimedReds'),
    now(stage, 'The first of them waits, minutes', 'oldestUnclaimedRedMinutes'),
    now(stage, 'Reds in no queue', 'redsNotRouted'),
    now(stage, 'The service’s own check (1: it came through)', 'syntheticSuccess'),
  ],
  [
    graph('Reds nobody has taken', [line(stage, 'unclaimedReds'), line(stage, 'oldestUnclaimedRedMinutes')]),
    graph('Received today', [line(stage, 'contactsReceivedToday')], 'contacts'),
  ],
  [
    graph('From receipt to a first step', [line(stage, 'medianMinutesToFirstStep')], 'minutes'),
    graph('Messages that wait', [line(stage, 'receiptsNotSent'), line(stage, 'outboxAgeSeconds')]),
  ],
];

const ofTheWayIn = ({ api }: Watched): IWidget[][] => [
  [heading('The way in')],
  [
    graph('Requests', [
      api.metricCount({ ...FIVE_MINUTES, statistic: Stats.SUM, label: 'all' }),
      api.metricClientError({ ...FIVE_MINUTES, statistic: Stats.SUM, label: 'refused (4xx)' }),
      api.metricServerError({ ...FIVE_MINUTES, statistic: Stats.SUM, label: 'failed (5xx)' }),
    ]),
    graph('Failed in the service', [failedShare(api)], '%'),
  ],
];

const ofFunctions = (stage: Stage, { functions }: Watched): IWidget[][] => {
  const each = (metric: (name: keyof typeof functions) => IMetric): IMetric[] =>
    FUNCTIONS.map(({ name }) => metric(name));
  return [
    [heading('Functions')],
    [
      graph(
        'Failures',
        each((name) => functions[name].metricErrors({ ...FIVE_MINUTES, label: name })),
      ),
      graph(
        'Turned away',
        each((name) => functions[name].metricThrottles({ ...FIVE_MINUTES, label: name })),
      ),
    ],
    [
      graph(
        'One run in ten takes longer',
        each((name) =>
          functions[name].metricDuration({ ...FIVE_MINUTES, statistic: Stats.p(90), label: name }),
        ),
      ),
      graph('The service’s own check', [line(stage, 'syntheticMilliseconds')], 'milliseconds'),
    ],
    [
      graph(
        'How far behind the stream',
        FUNCTIONS.filter(({ trigger }) => trigger.kind === 'stream').map(({ name }) =>
          functions[name].metric('IteratorAge', { ...FIVE_MINUTES, statistic: Stats.MAXIMUM, label: name }),
        ),
        'milliseconds',
      ),
    ],
  ];
};

/** One page of how the front door stands: children first, machines below. Numbers alone, nothing about anybody. */
export const createDashboard = (
  scope: Construct,
  { stage }: Pick<Deployment, 'stage'>,
  watched: Watched,
): Dashboard =>
  new Dashboard(scope, 'dashboard', {
    dashboardName: `front-door-${stage}`,
    defaultInterval: Duration.hours(12),
    periodOverride: PeriodOverride.INHERIT,
    widgets: [...forChildren(stage), ...ofTheWayIn(watched), ...ofFunctions(stage, watched)],
  });
