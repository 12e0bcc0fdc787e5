import { ArnFormat, Stack, Validations } from 'aws-cdk-lib';
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { Stage } from '../../deployment.ts';
import type { FunctionName, Trigger } from '../../function-declaration.ts';
import { FUNCTIONS } from '../../functions.ts';
import type { FunctionsByName } from '../api.ts';
import { aliasOf, LIVE } from './live-alias.ts';

/** Functions that somebody waits for. What runs unasked is tried again when it fails: there a canary shows nothing. */
const SOMEBODY_WAITS: readonly Trigger['kind'][] = ['routes', 'pages', 'authoriser'];

/** The functions of which a new version is first tried on a part of all calls. */
export const CAREFULLY: readonly FunctionName[] = FUNCTIONS.filter(({ trigger }) =>
  SOMEBODY_WAITS.includes(trigger.kind),
).map(({ name }) => name);

/** May move the names of these functions from one version to another, and see whether an alarm sounds: no more. */
const createMover = (scope: Construct, functions: FunctionsByName): Role => {
  const stack = Stack.of(scope);
  const anyAlarm = stack.formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: '*',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  const role = new Role(scope, 'releases-role', {
    assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
    inlinePolicies: {
      rights: new PolicyDocument({
        statements: [
          new PolicyStatement({
            actions: ['lambda:GetAlias', 'lambda:UpdateAlias', 'lambda:GetProvisionedConcurrencyConfig'],
            // Said by the functions, for the names wait for this role.
            resources: CAREFULLY.map((name) => `${functions[name].functionArn}:${LIVE}`),
          }),
          new PolicyStatement({ actions: ['cloudwatch:DescribeAlarms'], resources: [anyAlarm] }),
        ],
      }),
    },
  });
  Validations.of(role).acknowledge(
    {
      id: `AwsSolutions-IAM5[Resource::${anyAlarm.replace(/\$\{Token\[AWS\.(\w+)\.\d+\]\}/g, '<AWS::$1>')}]`,
      reason: 'AWS lets nobody read the state of one alarm alone.',
    },
    {
      id: 'NIST.800.53.R5-IAMNoInlinePolicy',
      reason: 'Its rights are those of releases alone: no other role can take them up, and they go with it.',
    },
  );
  return role;
};

/**
 * Releases of the functions that somebody waits for: a tenth of all calls for a quarter of an hour, then all; on stage
 * `dev` all at once. That is as long as it takes to see that requests fail. While an alarm on failures of that function,
 * or of requests, sounds or begins to, its name goes back to the version before
 * and the deployment fails, so that CloudFormation takes everything else back too.
 */
export const createCanaries = (
  scope: Construct,
  stage: Stage,
  functions: FunctionsByName,
  failingOf: (name: FunctionName) => readonly IAlarm[],
): void => {
  const application = new LambdaApplication(scope, 'releases');
  const role = createMover(scope, functions);
  for (const name of CAREFULLY) {
    new LambdaDeploymentGroup(scope, `${name}-release`, {
      application,
      alias: aliasOf(functions[name]),
      // The role is whole: nothing may add to it.
      role: role.withoutPolicyUpdates(),
      deploymentConfig:
        stage === 'dev'
          ? LambdaDeploymentConfig.ALL_AT_ONCE
          : LambdaDeploymentConfig.CANARY_10PERCENT_15MINUTES,
      alarms: [...failingOf(name)],
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
  }
};
