import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** A key of our own that rotates every year. Without it nothing can be read, so it outlives the stack. */
export const createKey = (scope: Construct, id: string, description: string): Key =>
  new Key(scope, id, {
    description: `Safeguarding front door: ${description}`,
    enableKeyRotation: true,
    pendingWindow: Duration.days(30),
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** The key of everything kept. No service of AWS may use it but for somebody who may themself. */
export const createDataKey = (scope: Construct): Key =>
  createKey(scope, 'data-key', 'records, drafts, secrets and audit');
