import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { FunctionDeclaration, Trigger } from '../functions.ts';
import { createDeadLetters } from './dead-letters.ts';
import { createFunction, type FunctionSurroundings } from './service-function.ts';

type ScheduleTrigger = Extract<Trigger, { kind: 'schedule' }>;

/** A function that runs by the clock. */
export const createScheduledFunction = (
  scope: Construct,
  declared: FunctionDeclaration,
  trigger: ScheduleTrigger,
  surroundings: FunctionSurroundings,
): NodejsFunction => {
  const runner = createFunction(scope, declared, surroundings);
  new Rule(scope, `${declared.name}-schedule`, {
    description: declared.about,
    schedule: Schedule.rate(Duration.minutes(trigger.everyMinutes)),
    targets: [
      new LambdaFunction(runner, {
        deadLetterQueue: createDeadLetters(scope, declared.name),
        // The next tick does the same work, so an old one need not be repeated for long.
        maxEventAge: Duration.minutes(trigger.everyMinutes),
        retryAttempts: 2,
      }),
    ],
  });
  return runner;
};
