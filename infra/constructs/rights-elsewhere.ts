import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { BucketRights, FunctionDeclaration } from '../function-declaration.ts';
import type { DataStack } from '../stacks/data-stack.ts';

const allow = (actions: readonly string[], resource: string): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [resource] });

/** A key may be used through one service of AWS only, never directly. */
const keyThrough = (key: IKey, service: 'sqs' | 's3', actions: readonly string[]): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `kms:${action}`),
    resources: [key.keyArn],
    conditions: {
      StringEquals: { 'kms:ViaService': `${service}.${Stack.of(key).region}.amazonaws.com` },
    },
  });

/** Putting messages on an encrypted queue, its own dead letters or another's. */
export const sendTo = (queue: Queue, key: IKey): PolicyStatement[] => [
  allow(['sqs:SendMessage'], queue.queueArn),
  keyThrough(key, 'sqs', ['Decrypt', 'GenerateDataKey']),
];

const readFrom = (queue: Queue, key: IKey): PolicyStatement[] => [
  allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], queue.queueArn),
  keyThrough(key, 'sqs', ['Decrypt']),
];

const onBucket = (
  data: DataStack,
  { bucket: name, actions, under = '' }: BucketRights,
): PolicyStatement[] => {
  const bucket = data.buckets[name];
  const onBucketItself = actions.filter((action) => action === 's3:ListBucket');
  const onObjects = actions.filter((action) => action !== 's3:ListBucket');
  return [
    ...(onObjects.length > 0 ? [allow(onObjects, bucket.arnForObjects(`${under}*`))] : []),
    ...(onBucketItself.length > 0 ? [allow(onBucketItself, bucket.bucketArn)] : []),
    keyThrough(data.key, 's3', [
      ...(actions.includes('s3:GetObject') ? ['Decrypt'] : []),
      ...(actions.includes('s3:PutObject') ? ['GenerateDataKey'] : []),
    ]),
  ];
};

/** Exactly what a function declares beside tables and secrets: buckets, and queues that it sends to or reads. */
export const rightsElsewhere = (
  { buckets = [], sendsTo = [], trigger }: FunctionDeclaration,
  data: DataStack,
): PolicyStatement[] => [
  ...buckets.flatMap((rights) => onBucket(data, rights)),
  ...sendsTo.flatMap((name) => sendTo(data.queues[name].queue, data.serviceKey)),
  ...(trigger.kind === 'queue' ? readFrom(data.queues[trigger.queue].queue, data.serviceKey) : []),
];
