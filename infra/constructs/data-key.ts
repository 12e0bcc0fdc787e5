import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The key of everything kept. Without it nothing can be read, so it outlives the stack. */
export const createDataKey = (scope: Construct): Key =>
  new Key(scope, 'data-key', {
    description: 'Safeguarding front door: records, drafts and secrets',
    enableKeyRotation: true,
    pendingWindow: Duration.days(30),
    removalPolicy: RemovalPolicy.RETAIN,
  });
