import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { FunctionDeclaration, Trigger } from '../function-declaration.ts';
import { createAlarm } from './alarms/declaration.ts';
import { alarmOnDeadLetters } from './dead-letters.ts';
import { liveAliasOf } from './releases/live-alias.ts';
import { createFunction, type FunctionSurroundings } from './service-function.ts';

type QueueTrigger = Extract<Trigger, { kind: 'queue' }>;

/**
 * A function that reads a queue of the data stack. A message that fails comes again alone, and after the last
 * try lies whole among the dead letters, from where it can be given back to the queue.
 */
export const createQueueFunction = (
  scope: Construct,
  declared: FunctionDeclaration,
  trigger: QueueTrigger,
  surroundings: FunctionSurroundings,
): NodejsFunction => {
  const { queue, deadLetters } = surroundings.data.queues[trigger.queue];
  const reader = createFunction(scope, declared, surroundings);
  new EventSourceMapping(scope, `${declared.name}-messages`, {
    target: liveAliasOf(reader),
    eventSourceArn: queue.queueArn,
    batchSize: trigger.batchSize,
    reportBatchItemFailures: true,
    // No more than may run: what is refused for want of room would count as a try.
    ...('reserved' in declared.concurrency && { maxConcurrency: declared.concurrency.reserved }),
  });
  alarmOnDeadLetters(scope, surroundings.deployment.stage, declared.name, deadLetters);
  // A message that fails is given back, and is no error of the function: only its age tells of it.
  createAlarm(
    scope,
    surroundings.deployment.stage,
    {
      name: `${declared.name}-waiting`,
      why: `${declared.name}: a message has waited for a quarter of an hour.`,
      runbook: 'audit-bucket',
      threshold: 15 * 60,
      sounds: 'from',
      periods: 3,
      silence: 'fine',
    },
    queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'max' }),
  );
  return reader;
};
