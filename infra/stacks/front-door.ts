import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Deployment } from '../deployment.ts';
import { DataStack } from './data-stack.ts';
import { ServiceStack } from './service-stack.ts';

/** Both stacks of one stage, checked against the AWS Solutions rules while they are synthesised. */
export const frontDoor = (app: App, deployment: Deployment): { data: DataStack; service: ServiceStack } => {
  const { stage, region } = deployment;
  const env = { region };
  const data = new DataStack(app, `front-door-${stage}-data`, { stage, env });
  const service = new ServiceStack(app, `front-door-${stage}-service`, { deployment, data, env });
  Tags.of(app).add('service', 'safeguarding-front-door');
  Tags.of(app).add('stage', stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { data, service };
};
