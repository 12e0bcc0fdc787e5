import { Stack } from 'aws-cdk-lib';
import { type ITable, Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { TABLE } from '../../shared/store/table.ts';
import type { Deployment } from '../deployment.ts';

/** A table that a stack made, or one that it only knows of. */
export type AnyTable = Table | ITable;

/**
 * The records table that the service works on: the one that the stack made, or the one restored in its place. The
 * first stays as it is: going over to another, and back, only changes who is asked.
 */
export const recordsInUse = (
  scope: Construct,
  encryptionKey: IKey,
  made: Table,
  restored: Deployment['restoredTable'],
): AnyTable =>
  restored === undefined
    ? made
    : Table.fromTableAttributes(scope, 'restored-records', {
        tableArn: Stack.of(scope).formatArn({
          service: 'dynamodb',
          resource: 'table',
          resourceName: restored.name,
        }),
        tableStreamArn: restored.streamArn,
        encryptionKey,
        globalIndexes: [TABLE.index.name],
      });
