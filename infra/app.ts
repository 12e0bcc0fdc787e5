import { App } from 'aws-cdk-lib';
import { deploymentOf, WrongSetting } from './deployment.ts';
import { frontDoor } from './stacks/front-door.ts';

const app = new App();
const said = (name: string): string | undefined => {
  const value: unknown = app.node.tryGetContext(name);
  return value === undefined ? undefined : String(value);
};

try {
  frontDoor(app, deploymentOf(said('stage') ?? 'dev', said('deployment')));
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error;
  console.error(error.message);
  process.exit(1);
}
