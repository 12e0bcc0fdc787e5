import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';
import type { Deployment } from '../../deployment.ts';
import { FUNCTIONS } from '../../functions.ts';
import type { FunctionsByName } from '../api.ts';
import { API_ALARMS } from './api-alarms.ts';
import { createAlarm } from './declaration.ts';
import { fieldAlarms } from './field-alarms.ts';
import { fieldMetric } from './field-metrics.ts';
import { FUNCTION_ALARMS } from './function-alarms.ts';

/** What alarms watch. */
export interface Watched {
  readonly functions: FunctionsByName;
  readonly api: RestApi;
}

/** Every alarm but those on queues and dead letters, which stand beside them. */
export const createAlarms = (
  scope: Construct,
  { stage, authority }: Pick<Deployment, 'stage' | 'authority'>,
  { functions, api }: Watched,
): void => {
  for (const { figure, statistic, period, ...declared } of fieldAlarms(authority.watch.escalateAfterMinutes))
    createAlarm(scope, stage, declared, fieldMetric(stage, figure, statistic, period));
  for (const { metric, ...declared } of API_ALARMS) createAlarm(scope, stage, declared, metric(api));
  for (const declared of FUNCTIONS) {
    for (const { kind, fits, metric, threshold, ...alarm } of FUNCTION_ALARMS) {
      if (!fits(declared.trigger)) continue;
      createAlarm(
        scope,
        stage,
        {
          ...alarm,
          name: `${declared.name}-${kind}`,
          why: `${declared.name}: ${alarm.why}`,
          threshold: threshold(declared),
        },
        metric(functions[declared.name], declared),
      );
    }
  }
};
