import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { createKey } from './data-key.ts';

const USE = ['kms:Decrypt', 'kms:GenerateDataKey*'];

/** Lets CloudWatch Logs use the key for log groups of this account, and for nothing else. */
export const forLogs = ({ region, account, partition }: Stack): PolicyStatement =>
  new PolicyStatement({
    principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
    actions: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
    resources: ['*'],
    conditions: {
      ArnLike: {
        'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:log-group:*`,
      },
    },
  });

/** Lets a service of AWS put something on a queue or a topic of ours: a tick it could not deliver, an alarm. */
const forSending = (service: string, { account }: Stack): PolicyStatement =>
  new PolicyStatement({
    principals: [new ServicePrincipal(service)],
    actions: USE,
    resources: ['*'],
    conditions: { StringEquals: { 'aws:SourceAccount': account } },
  });

/** Lets CloudTrail write the trail named, and no other. */
const forTrail = (trailArn: string): PolicyStatement =>
  new PolicyStatement({
    principals: [new ServicePrincipal('cloudtrail.amazonaws.com')],
    actions: [...USE, 'kms:DescribeKey'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:SourceArn': trailArn } },
  });

/**
 * The key of what the service writes about its own work: logs, queues, alarms and the trail of who read what.
 * Services of AWS use it by themselves, so it is not the key of the records.
 */
export const createServiceKey = (scope: Construct, trailArn: string): Key => {
  const stack = Stack.of(scope);
  const key = createKey(scope, 'service-key', 'logs, queues, alarms and trail');
  key.addToResourcePolicy(forLogs(stack));
  for (const service of ['events.amazonaws.com', 'cloudwatch.amazonaws.com'])
    key.addToResourcePolicy(forSending(service, stack));
  key.addToResourcePolicy(forTrail(trailArn));
  return key;
};
