import { Stack } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { createKey } from '../data-key.ts';
import { forLogs } from '../service-key.ts';

/** The key of what lies in us-east-1: the outage page and the log of the edge. Nothing of it is about a person. */
export const createEdgeKey = (scope: Construct): Key => {
  const key = createKey(scope, 'edge-key', 'outage page and log of the edge');
  key.addToResourcePolicy(forLogs(Stack.of(scope)));
  return key;
};
