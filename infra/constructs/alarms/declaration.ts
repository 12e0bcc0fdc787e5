import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Stage } from '../../deployment.ts';

/** One alarm, as a duty engineer reads about it. */
export interface AlarmDeclaration {
  /** With the stage before it, how it is called in CloudWatch and in the e-mail. */
  readonly name: string;
  /** What it means, in one sentence. */
  readonly why: string;
  /** The page under `docs/runbooks/` that says what to do, without its ending. */
  readonly runbook: string;
  readonly threshold: number;
  /** On which side of the threshold it sounds; at it, it always does. */
  readonly sounds: 'from' | 'up-to';
  /** Of so many periods of the metric, the last ones. */
  readonly periods: number;
  /** How many of them must be past the threshold; all of them where it is left out. */
  readonly enough?: number | undefined;
  /** What it means that nothing was measured. */
  readonly silence: 'fine' | 'alarming';
}

export const createAlarm = (
  scope: Construct,
  stage: Stage,
  { name, why, runbook, threshold, sounds, periods, enough = periods, silence }: AlarmDeclaration,
  metric: IMetric,
): Alarm =>
  new Alarm(scope, `${name}-alarm`, {
    alarmName: `front-door-${stage}-${name}`,
    alarmDescription: `${why} What to do: docs/runbooks/${runbook}.md`,
    metric,
    threshold,
    evaluationPeriods: periods,
    datapointsToAlarm: enough,
    comparisonOperator:
      sounds === 'from'
        ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: silence === 'alarming' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
