import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { FunctionDeclaration, Trigger } from '../function-declaration.ts';
import { createDeadLetters } from './dead-letters.ts';
import { liveAliasOf } from './releases/live-alias.ts';
import { sendTo } from './rights-elsewhere.ts';
import { createFunction, type FunctionSurroundings } from './service-function.ts';

type ScheduleTrigger = Extract<Trigger, { kind: 'schedule' | 'daily' }>;

/** When it ticks, and for how long one tick is worth repeating: the next does the same work. */
const ticksOf = (trigger: ScheduleTrigger): { schedule: Schedule; worth: Duration } => {
  if (trigger.kind === 'daily') {
    // The longest that Lambda keeps what it could not do.
    return {
      schedule: Schedule.cron({ hour: String(trigger.hour), minute: '0' }),
      worth: Duration.hours(6),
    };
  }
  const interval = Duration.minutes(trigger.everyMinutes);
  return { schedule: Schedule.rate(interval), worth: interval };
};

/**
 * A function that runs by the clock. A tick that never reached it, and one at which it failed to the last try,
 * go to the dead letters.
 */
export const createScheduledFunction = (
  scope: Construct,
  declared: FunctionDeclaration,
  trigger: ScheduleTrigger,
  surroundings: FunctionSurroundings,
): NodejsFunction => {
  const { data, deployment } = surroundings;
  const deadLetters = createDeadLetters(scope, deployment.stage, declared.name, data.serviceKey);
  const runner = createFunction(scope, declared, surroundings, sendTo(deadLetters, data.serviceKey));
  const { schedule, worth } = ticksOf(trigger);
  const live = liveAliasOf(runner);
  live.configureAsyncInvoke({
    onFailure: new SqsDestination(deadLetters),
    maxEventAge: worth,
    retryAttempts: 2,
  });
  new Rule(scope, `${declared.name}-schedule`, {
    description: declared.about,
    schedule,
    targets: [
      new LambdaFunction(live, { deadLetterQueue: deadLetters, maxEventAge: worth, retryAttempts: 2 }),
    ],
  });
  return runner;
};
