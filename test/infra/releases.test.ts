import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { CAREFULLY } from '../../infra/constructs/releases/canary.ts';
import { FUNCTIONS } from '../../infra/functions.ts';
import { type Resource, resourcesOf, synthesised } from './synthesised.ts';

const { service } = synthesised('live');
const dev = synthesised('dev').service;

/** CloudFormation has no types here: what is looked into is compared with what is expected. */
const aliases = service.findResources('AWS::Lambda::Alias') as Record<
  string,
  Resource & { UpdatePolicy?: { CodeDeployLambdaAliasUpdate: { DeploymentGroupName: { Ref: string } } } }
>;
const groups = resourcesOf(service, 'AWS::CodeDeploy::DeploymentGroup');
const idsOf = (type: string): string[] => resourcesOf(service, type).map(([id]) => id);
const refersToAlias = (value: unknown): boolean =>
  Object.keys(aliases).some((id) => JSON.stringify(value).includes(`"Ref":"${id}"`));

describe('every function', () => {
  test('is called by its name, which points at a version of its own', () => {
    expect(Object.keys(aliases)).toHaveLength(FUNCTIONS.length);
    const versions = idsOf('AWS::Lambda::Version');
    expect(versions).toHaveLength(FUNCTIONS.length);
    for (const { Properties } of Object.values(aliases)) {
      expect(Properties['Name']).toBe('live');
      expect(versions.some((id) => JSON.stringify(Properties['FunctionVersion']).includes(id))).toBe(true);
    }
  });

  test('has another version as soon as anything of it is another', () => {
    // Stages differ in what their functions are told.
    const ofDev = new Set(resourcesOf(dev, 'AWS::Lambda::Version').map(([id]) => id));
    expect(ofDev.size).toBe(FUNCTIONS.length);
    expect(idsOf('AWS::Lambda::Version').filter((id) => ofDev.has(id))).toEqual([]);
  });

  test('is called so by the gateway, its authoriser, streams, queues and the clock, who may call nothing else', () => {
    for (const [id, { Properties }] of resourcesOf(service, 'AWS::ApiGateway::Method')) {
      const { Type, Uri } = Properties['Integration'] as { Type: string; Uri: unknown }; // as above
      if (Type === 'AWS_PROXY') expect(refersToAlias(Uri), id).toBe(true);
    }
    for (const [id, { Properties }] of resourcesOf(service, 'AWS::ApiGateway::Authorizer')) {
      expect(refersToAlias(Properties['AuthorizerUri']), id).toBe(true);
    }
    for (const type of ['AWS::Lambda::EventSourceMapping', 'AWS::Lambda::Permission']) {
      for (const [id, { Properties }] of resourcesOf(service, type)) {
        expect(refersToAlias(Properties['FunctionName']), id).toBe(true);
      }
    }
    for (const [id, { Properties }] of resourcesOf(service, 'AWS::Events::Rule')) {
      expect(refersToAlias(Properties['Targets']), id).toBe(true);
    }
    for (const [id, { Properties }] of resourcesOf(service, 'AWS::Lambda::EventInvokeConfig')) {
      expect(refersToAlias(Properties['Qualifier']), id).toBe(true);
    }
  });

  test('has so few grants that its policy never grows beyond what Lambda takes', () => {
    expect(idsOf('AWS::Lambda::Permission').length).toBeLessThanOrEqual(FUNCTIONS.length + 1);
  });
});

describe('a release of a function that somebody waits for', () => {
  test('goes to a tenth of all calls for a quarter of an hour, and back when an alarm on its failures, on requests or on faults sounds', () => {
    expect(groups).toHaveLength(CAREFULLY.length);
    const watched = groups.map(([, { Properties }]) => {
      expect(Properties).toMatchObject({
        DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent15Minutes',
        AlarmConfiguration: {
          Enabled: true,
          Alarms: Array.from({ length: 3 }, () => ({ Name: expect.anything() })),
        },
        AutoRollbackConfiguration: {
          Enabled: true,
          Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
        },
      });
      return JSON.stringify(Properties['AlarmConfiguration']);
    });
    // Each its own.
    expect(new Set(watched).size).toBe(groups.length);
    const used = Object.values(aliases).flatMap(
      ({ UpdatePolicy }) => UpdatePolicy?.CodeDeployLambdaAliasUpdate.DeploymentGroupName.Ref ?? [],
    );
    expect(used.toSorted()).toEqual(groups.map(([id]) => id).toSorted());
  });

  test('is all at once on stage dev', () => {
    dev.allResourcesProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce',
    });
  });

  test('is made by a role that moves the names of these functions, sees alarms, and may do nothing else', () => {
    const mover = resourcesOf(service, 'AWS::IAM::Role').filter(([, { Properties }]) =>
      JSON.stringify(Properties['AssumeRolePolicyDocument']).includes('codedeploy'),
    );
    expect(mover).toHaveLength(1);
    expect(mover[0]?.[1].Properties).not.toHaveProperty('ManagedPolicyArns');
    service.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: Match.objectLike({
        Statement: [Match.objectLike({ Principal: { Service: 'codedeploy.amazonaws.com' } })],
      }),
      Policies: [
        Match.objectLike({
          PolicyDocument: Match.objectLike({
            Statement: [
              Match.objectLike({
                Action: ['lambda:GetAlias', 'lambda:UpdateAlias', 'lambda:GetProvisionedConcurrencyConfig'],
              }),
              Match.objectLike({ Action: 'cloudwatch:DescribeAlarms' }),
            ],
          }),
        }),
      ],
    });
  });
});

describe('the service stack', () => {
  test('stays below the 500 resources that CloudFormation takes, with room for the next routes', () => {
    expect(Object.keys(service.toJSON()['Resources'] ?? {}).length).toBeLessThan(470);
  });
});
