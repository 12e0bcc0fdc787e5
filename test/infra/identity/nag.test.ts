import { expect, test } from 'vitest';
import { frontDoor } from '../../../infra/stacks/front-door.ts';
import { newApp } from '../synthesised.ts';
import { WITH_THE_COUNCILS_OWN } from './two-settings.ts';

test('the council’s own issuer synthesises offline, and keeps every rule or says truly why not', () => {
  const app = newApp();
  frontDoor(app, WITH_THE_COUNCILS_OWN);
  expect(() => app.synth()).not.toThrow();
});
