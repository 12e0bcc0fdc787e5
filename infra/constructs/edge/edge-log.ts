import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource, LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Deployment } from '../../deployment.ts';

/**
 * One line a request, from an allow-list: no address of the caller, no path (it may hold a reference), no query,
 * cookie or browser. `cache-behavior-path-pattern` says whether it was a page or a file.
 */
export const EDGE_LOG_FIELDS = [
  'date',
  'time',
  'x-edge-request-id',
  'x-edge-location',
  'x-edge-result-type',
  'x-edge-detailed-result-type',
  'cs-method',
  'cs-protocol',
  'cs-protocol-version',
  'ssl-protocol',
  'sc-status',
  'sc-bytes',
  'sc-content-type',
  'time-taken',
  'time-to-first-byte',
  'cache-behavior-path-pattern',
];

/** Standard logging (v2) of the distribution, into a log group beside it. */
export const createEdgeLog = (
  scope: Construct,
  { stage, logRetentionDays }: Deployment,
  distribution: Distribution,
  encryptionKey: IKey,
): void => {
  const { account, region, partition } = Stack.of(scope);
  const log = new LogGroup(scope, 'edge-log', {
    encryptionKey,
    retention: logRetentionDays,
    removalPolicy: stage === 'live' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  log.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [`${log.logGroupArn}:log-stream:*`],
      conditions: {
        StringEquals: { 'aws:SourceAccount': account },
        ArnLike: { 'aws:SourceArn': `arn:${partition}:logs:${region}:${account}:*` },
      },
    }),
  );
  const source = new CfnDeliverySource(scope, 'edge-log-source', {
    name: `front-door-${stage}-edge`,
    logType: 'ACCESS_LOGS',
    resourceArn: distribution.distributionArn,
  });
  const destination = new CfnDeliveryDestination(scope, 'edge-log-destination', {
    name: `front-door-${stage}-edge`,
    outputFormat: 'json',
    destinationResourceArn: log.logGroupArn,
  });
  const delivery = new CfnDelivery(scope, 'edge-log-delivery', {
    deliverySourceName: source.name,
    deliveryDestinationArn: destination.attrArn,
    recordFields: EDGE_LOG_FIELDS,
  });
  delivery.addResourceDependency(source);
};
