import { App } from 'aws-cdk-lib';
import { deploymentOf, WrongSetting } from './deployment.ts';
import { frontDoor } from './stacks/front-door.ts';

const app = new App();
try {
  frontDoor(app, deploymentOf(String(app.node.tryGetContext('stage') ?? 'dev')));
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error;
  console.error(error.message);
  process.exit(1);
}
