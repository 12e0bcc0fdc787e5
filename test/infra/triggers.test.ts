import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../infra/functions.ts';
import { resourcesOf, synthesised } from './synthesised.ts';

/** What makes a function run that nobody waits for. */
const RUN_UNASKED: readonly string[] = ['stream', 'queue', 'schedule', 'daily'];

const { data, service } = synthesised();

const mappings = resourcesOf(service, 'AWS::Lambda::EventSourceMapping');
/** Whether it reads a stream of the table, or else a queue. */
const readsStream = ([, { Properties }]: (typeof mappings)[number]): boolean =>
  'StartingPosition' in Properties;

describe('the streams to notify and count-contacts', () => {
  test('report each failure, halve a bad batch and give up after a bounded number of tries', () => {
    const streams = mappings.filter(readsStream);
    expect(streams).toHaveLength(2);
    for (const [, { Properties }] of streams)
      expect(Properties).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 10,
        StartingPosition: 'TRIM_HORIZON',
      });
  });

  test('put what they give up on among dead letters, and may write there', () => {
    for (const [, mapping] of mappings.filter(readsStream)) {
      const { OnFailure } = mapping.Properties['DestinationConfig'] as {
        OnFailure: { Destination: unknown };
      };
      service.hasResourceProperties('AWS::IAM::Role', {
        Policies: [
          {
            PolicyDocument: {
              Statement: Match.arrayWith([
                { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: OnFailure.Destination },
              ]),
            },
          },
        ],
      });
    }
  });
});

describe('the queue to keep-audit', () => {
  test('gives back each message that failed, to no more at once than may run', () => {
    const queues = mappings.filter((mapping) => !readsStream(mapping));
    expect(queues).toHaveLength(1);
    for (const [, { Properties }] of queues)
      expect(Properties).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BatchSize: 10,
        ScalingConfig: { MaximumConcurrency: 10 },
      });
  });

  test('tries for twelve hours, then lays the message among dead letters', () => {
    data.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 180,
      RedrivePolicy: { maxReceiveCount: 240, deadLetterTargetArn: Match.anyValue() },
    });
  });

  test('sounds an alarm when a message waits: one that is given back is no error of the function', () => {
    service.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateAgeOfOldestMessage',
      Threshold: 900,
    });
  });
});

describe('the schedule of the outbox', () => {
  test('ticks every five minutes, and a tick that fails is not lost', () => {
    service.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(5 minutes)',
      State: 'ENABLED',
      Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue(), RetryPolicy: Match.anyValue() })],
    });
  });
});

describe('the watch over the queues', () => {
  test('ticks every minute, and a tick that fails is not lost', () => {
    service.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue(), RetryPolicy: Match.anyValue() })],
    });
  });
});

describe('the schedule of reminders', () => {
  test('ticks every morning', () => {
    service.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'cron(0 9 * * ? *)',
      State: 'ENABLED',
      Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue(), RetryPolicy: Match.anyValue() })],
    });
  });
});

describe('a function that runs by the clock', () => {
  test('puts a run that failed to its last try among dead letters, and may write there', () => {
    const configs = resourcesOf(service, 'AWS::Lambda::EventInvokeConfig');
    expect(configs).toHaveLength(resourcesOf(service, 'AWS::Events::Rule').length);
    for (const [, { Properties }] of configs) {
      const { OnFailure } = Properties['DestinationConfig'] as { OnFailure: { Destination: unknown } };
      service.hasResourceProperties('AWS::IAM::Role', {
        Policies: [
          {
            PolicyDocument: {
              Statement: Match.arrayWith([
                { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: OnFailure.Destination },
              ]),
            },
          },
        ],
      });
    }
  });
});

describe('dead letters', () => {
  test('are encrypted and kept for 14 days', () => {
    service.allResourcesProperties('AWS::SQS::Queue', {
      KmsMasterKeyId: Match.anyValue(),
      MessageRetentionPeriod: 1_209_600,
    });
  });

  test('sound an alarm from the first one, with a runbook to follow', () => {
    const letters = [service, data].flatMap((template) =>
      resourcesOf(template, 'AWS::SQS::Queue').filter(([id]) => id.includes('deadletters')),
    );
    expect(letters).toHaveLength(
      FUNCTIONS.filter(({ trigger }) => RUN_UNASKED.includes(trigger.kind)).length,
    );
    const alarms = resourcesOf(service, 'AWS::CloudWatch::Alarm');
    for (const [id] of letters) {
      const [alarm] = alarms.filter(([, { Properties }]) =>
        JSON.stringify(Properties['Dimensions']).includes(id),
      );
      expect(alarm?.[1].Properties).toMatchObject({
        Threshold: 1,
        EvaluationPeriods: 1,
        AlarmDescription: expect.stringContaining('docs/runbooks/'),
      });
    }
  });
});
