import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { FunctionDeclaration, Trigger } from '../function-declaration.ts';
import { createDeadLetters } from './dead-letters.ts';
import { liveAliasOf } from './releases/live-alias.ts';
import { sendTo } from './rights-elsewhere.ts';
import { createFunction, type FunctionSurroundings } from './service-function.ts';

type StreamTrigger = Extract<Trigger, { kind: 'stream' }>;

/**
 * A function that reads a table's stream. A record that fails holds back nothing but itself for long: the
 * batch is halved around it, and after the last retry it goes to the dead letters.
 */
export const createStreamFunction = (
  scope: Construct,
  declared: FunctionDeclaration,
  trigger: StreamTrigger,
  surroundings: FunctionSurroundings,
): NodejsFunction => {
  const { data, deployment } = surroundings;
  const deadLetters = createDeadLetters(scope, deployment.stage, declared.name, data.serviceKey);
  const reader = createFunction(scope, declared, surroundings, sendTo(deadLetters, data.serviceKey));
  const { tableStreamArn } = data.tables[trigger.table];
  new EventSourceMapping(scope, `${declared.name}-stream`, {
    target: liveAliasOf(reader),
    eventSourceArn: tableStreamArn ?? '',
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: trigger.batchSize,
    // Without it a returned failure would be lost without a sound.
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: trigger.retries,
    onFailure: new SqsDlq(deadLetters),
  });
  return reader;
};
