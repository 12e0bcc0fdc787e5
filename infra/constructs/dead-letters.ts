import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Stage } from '../deployment.ts';
import { createAlarm } from './alarms/declaration.ts';

/** Where what a function could not handle lies for two weeks, for somebody to look into. */
export const createDeadLetterQueue = (scope: Construct, name: string, key: IKey): Queue => {
  const queue = new Queue(scope, `${name}-dead-letters`, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'This queue is itself the place of last resort.',
  });
  return queue;
};

/** Sounds as soon as one arrives: it may be a red alert nobody received. */
export const alarmOnDeadLetters = (scope: Construct, stage: Stage, name: string, queue: Queue): Alarm =>
  createAlarm(
    scope,
    stage,
    {
      name: `${name}-dead-letters`,
      why: `${name} gave up on something.`,
      runbook: 'dead-letters',
      threshold: 1,
      sounds: 'from',
      periods: 1,
      silence: 'fine',
    },
    queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'max' }),
  );

/**
 * Where an event goes that a function could not handle, with its alarm. It names the place in the stream or the
 * schedule's tick, never what was in it.
 */
export const createDeadLetters = (scope: Construct, stage: Stage, name: string, key: IKey): Queue => {
  const queue = createDeadLetterQueue(scope, name, key);
  alarmOnDeadLetters(scope, stage, name, queue);
  return queue;
};
