import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { resourcesOf, synthesised } from './synthesised.ts';

const { service } = synthesised();

describe('the streams to notify and count-contacts', () => {
  test('report each failure, halve a bad batch and give up after a bounded number of tries', () => {
    service.resourceCountIs('AWS::Lambda::EventSourceMapping', 2);
    service.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      StartingPosition: 'TRIM_HORIZON',
    });
  });

  test('put what they give up on among dead letters, and may write there', () => {
    for (const [, mapping] of resourcesOf(service, 'AWS::Lambda::EventSourceMapping')) {
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
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 1_209_600,
    });
  });

  test('sound an alarm from the first one, with a runbook to follow', () => {
    service.resourceCountIs('AWS::CloudWatch::Alarm', resourcesOf(service, 'AWS::SQS::Queue').length);
    service.allResourcesProperties('AWS::CloudWatch::Alarm', {
      Threshold: 1,
      EvaluationPeriods: 1,
      AlarmDescription: Match.stringLikeRegexp('docs/runbooks/'),
    });
    expect(resourcesOf(service, 'AWS::SQS::Queue')).toHaveLength(6);
  });
});
