import { Stack } from 'aws-cdk-lib';
import { Effect as IamEffect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { FunctionDeclaration } from '../function-declaration.ts';
import { type Statement, statementsFor } from '../rights/policy.ts';
import type { DataStack } from '../stacks/data-stack.ts';

const allow = (actions: readonly string[], ...resources: string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources });

/** A statement of the policy that the local runner holds a function to, with the ARN of its place. */
const onTable = (
  data: DataStack,
  { Effect: effect, Action, Resource, Condition }: Statement,
): PolicyStatement => {
  const { tableArn } = data.tables[Resource.table];
  return new PolicyStatement({
    effect: effect === 'Allow' ? IamEffect.ALLOW : IamEffect.DENY,
    actions: [...Action],
    resources: [Resource.index === undefined ? tableArn : `${tableArn}/index/${Resource.index}`],
    conditions: { ...Condition },
  });
};

/** The key may be used through one AWS service only, never directly. */
const throughService = (data: DataStack, service: string, actions: readonly string[]): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `kms:${action}`),
    resources: [data.key.keyArn],
    conditions: {
      StringEquals: { 'kms:ViaService': `${service}.${Stack.of(data).region}.amazonaws.com` },
    },
  });

const TABLE_KEY_ACTIONS = [
  'Decrypt',
  'DescribeKey',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'ReEncryptFrom',
  'ReEncryptTo',
];

/** X-Ray knows no resources, so its two write actions can only be allowed on all of them. */
export const TRACING = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'];

/** Exactly what a function declares, on exactly the tables and secrets it names. */
export const rightsOf = (
  { tables, secrets, trigger }: FunctionDeclaration,
  data: DataStack,
  logGroup: ILogGroup,
): PolicyStatement[] => [
  allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn),
  allow(TRACING, '*'),
  ...statementsFor({ tables }).map((statement) => onTable(data, statement)),
  throughService(data, 'dynamodb', TABLE_KEY_ACTIONS),
  ...secrets.map((name) => allow(['secretsmanager:GetSecretValue'], data.secrets[name].secretArn)),
  ...(secrets.length > 0 ? [throughService(data, 'secretsmanager', ['Decrypt'])] : []),
  ...(trigger.kind === 'stream'
    ? [
        allow(
          [
            'dynamodb:DescribeStream',
            'dynamodb:GetRecords',
            'dynamodb:GetShardIterator',
            'dynamodb:ListStreams',
          ],
          data.tables[trigger.table].tableStreamArn ?? '',
        ),
      ]
    : []),
];
