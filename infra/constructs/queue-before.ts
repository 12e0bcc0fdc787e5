import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { FunctionName } from '../function-declaration.ts';
import { FUNCTIONS } from '../functions.ts';
import { createDeadLetterQueue } from './dead-letters.ts';

/** A queue before a function, and where its messages go that the function failed at to the last try. */
export interface QueueBefore {
  readonly queue: Queue;
  readonly deadLetters: Queue;
}

/** As AWS advises, so that a message is not given out again while the function may still be at work on it. */
const TIMEOUTS = 6;

/** The queue that a function declares itself to read, with its dead letters. */
export const createQueueBefore = (scope: Construct, name: FunctionName, key: IKey): QueueBefore => {
  const declared = FUNCTIONS.find((each) => each.name === name);
  if (declared?.trigger.kind !== 'queue') throw new Error(`${name} reads no queue`);
  const deadLetters = createDeadLetterQueue(scope, name, key);
  const queue = new Queue(scope, `${name}-queue`, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    visibilityTimeout: Duration.seconds(TIMEOUTS * declared.timeoutSeconds),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: declared.trigger.tries },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  return { queue, deadLetters };
};
