import { Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { expect, test } from 'vitest';
import { deploymentOf, STAGES } from '../../infra/deployment.ts';
import { frontDoor } from '../../infra/stacks/front-door.ts';
import { newApp } from './synthesised.ts';

test.each(STAGES)('%s keeps every rule of AWS Solutions or says truly why not', (stage) => {
  const app = newApp();
  frontDoor(app, deploymentOf(stage));
  expect(() => app.synth()).not.toThrow();
});

test('a queue that may be read over plain HTTP stops synth', () => {
  const app = newApp();
  frontDoor(app, deploymentOf('live'));
  new Queue(new Stack(app, 'careless'), 'queue');
  expect(() => app.synth()).toThrow(/SQS4/);
});
