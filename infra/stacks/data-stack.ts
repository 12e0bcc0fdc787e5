import type { App } from 'aws-cdk-lib';
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { createAccessTrail, trailArnOf } from '../constructs/access-trail.ts';
import { createAuditBucket } from '../constructs/audit-bucket.ts';
import { createBackupKey } from '../constructs/backup-key.ts';
import { createBackups } from '../constructs/backups.ts';
import { createDataKey } from '../constructs/data-key.ts';
import { createHeldBucket } from '../constructs/held-bucket.ts';
import { createPeople, type People } from '../constructs/identity/people.ts';
import { createLockedBucket } from '../constructs/locked-bucket.ts';
import { createQueueBefore, type QueueBefore } from '../constructs/queue-before.ts';
import { type AnyTable, recordsInUse } from '../constructs/records-in-use.ts';
import { createSecrets } from '../constructs/secrets.ts';
import { createServiceKey } from '../constructs/service-key.ts';
import { createDraftsTable, createRecordsTable } from '../constructs/tables.ts';
import type { Deployment } from '../deployment.ts';
import type { BucketName, QueueName, SecretName, TableName } from '../function-declaration.ts';

interface DataStackProps extends StackProps {
  readonly deployment: Deployment;
}

/**
 * What is kept: tables and their backups, the audit nobody can change, who read what, secrets, and the keys of
 * all of it. Replacing the service never touches it.
 */
export class DataStack extends Stack {
  /** Of what is kept about people. */
  readonly key: Key;
  /** Of what the service writes about its own work: logs, queues, alarms. */
  readonly serviceKey: Key;
  readonly tables: Readonly<Record<TableName, AnyTable>>;
  readonly buckets: Readonly<Record<BucketName, Bucket>>;
  readonly queues: Readonly<Record<QueueName, QueueBefore>>;
  /** Accounts of people and of partners' systems. */
  readonly people: People;
  readonly secrets: Readonly<Record<SecretName, Secret>>;

  constructor(app: App, id: string, { deployment, ...props }: DataStackProps) {
    super(app, id, { ...props, description: 'Safeguarding front door: data', terminationProtection: true });
    const { stage, auditLock: lock, backupCopy } = deployment;
    this.key = createDataKey(this);
    this.serviceKey = createServiceKey(this, trailArnOf(this, stage));
    const made = createRecordsTable(this, this.key);
    // A service that still works on it holds these: going over to a restored table must not take them away.
    for (const value of [made.tableName, made.tableArn, made.tableStreamArn]) this.exportValue(value);
    this.tables = {
      records: recordsInUse(this, this.key, made, deployment.restoredTable),
      drafts: createDraftsTable(this, this.key),
    };
    // What was restored stands beside what the stack made: both are kept, and both are watched.
    const everyRecords = [...new Set([made, this.tables.records])];
    createBackups(this, {
      key: createBackupKey(this, backupCopy),
      tables: everyRecords,
      deployment,
    });
    this.buckets = {
      audit: createAuditBucket(this, { key: this.key, lock }),
      held: createHeldBucket(this, this.key),
    };
    this.queues = { audit: createQueueBefore(this, 'keep-audit', this.serviceKey) };
    createAccessTrail(this, {
      stage,
      key: this.serviceKey,
      bucket: createLockedBucket(this, 'trail', { key: this.serviceKey, lock, goesAfterLock: true }),
      tables: [...everyRecords, this.tables.drafts],
      buckets: Object.values(this.buckets),
    });
    this.people = createPeople(this, deployment);
    this.secrets = createSecrets(this, stage, this.key, this.people.secrets);
  }
}
