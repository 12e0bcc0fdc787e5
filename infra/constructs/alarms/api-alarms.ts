import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { type IMetric, MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmDeclaration } from './declaration.ts';

export interface ApiAlarm extends AlarmDeclaration {
  readonly metric: (api: RestApi) => IMetric;
}

const PERIOD = Duration.minutes(5);

/** With fewer requests than this in five minutes a percentage says nothing: then each failure counts. */
const ENOUGH_REQUESTS = 20;

/** How many requests of a hundred failed in the service itself. */
export const failedShare = (api: RestApi): MathExpression =>
  new MathExpression({
    label: 'Requests that failed in the service, %',
    expression: `IF(requests >= ${ENOUGH_REQUESTS}, 100 * failed / requests, failed)`,
    usingMetrics: {
      failed: api.metricServerError({ period: PERIOD, statistic: Stats.SUM }),
      requests: api.metricCount({ period: PERIOD, statistic: Stats.SUM }),
    },
    period: PERIOD,
  });

/** What is watched of the way in. */
export const API_ALARMS: readonly ApiAlarm[] = [
  {
    name: 'requests-failing',
    why: 'Five requests in a hundred fail in the service itself: referrals may not get in.',
    runbook: 'requests-failing',
    threshold: 5,
    sounds: 'from',
    periods: 2,
    silence: 'fine',
    metric: failedShare,
  },
  {
    name: 'requests-slow',
    why: 'One request in ten takes more than ten seconds: people give up.',
    runbook: 'requests-failing',
    threshold: 10_000,
    sounds: 'from',
    periods: 3,
    silence: 'fine',
    metric: (api) => api.metricLatency({ period: PERIOD, statistic: Stats.p(90) }),
  },
];
