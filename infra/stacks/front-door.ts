import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';
import type { Deployment } from '../deployment.ts';
import { DataStack } from './data-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { ServiceStack } from './service-stack.ts';

export interface FrontDoor {
  readonly data: DataStack;
  readonly service: ServiceStack;
  readonly edge: EdgeStack;
}

/** The stacks of one stage, checked against two packs of rules while they are synthesised. */
export const frontDoor = (app: App, deployment: Deployment): FrontDoor => {
  const { stage, account, region } = deployment;
  const env = { account, region };
  const data = new DataStack(app, `front-door-${stage}-data`, { deployment, env });
  const service = new ServiceStack(app, `front-door-${stage}-service`, { deployment, data, env });
  const edge = new EdgeStack(app, `front-door-${stage}-edge`, {
    deployment,
    env: { account, region: 'us-east-1' },
  });
  // It reads there what the data stack copied for it.
  edge.addStackDependency(data);
  Tags.of(app).add('service', 'safeguarding-front-door');
  Tags.of(app).add('stage', stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app));
  return { data, service, edge };
};
