import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';
import type { AnyTable } from './records-in-use.ts';

export interface BackupsProps {
  readonly key: IKey;
  readonly tables: readonly AnyTable[];
  readonly deployment: Pick<Deployment, 'backupDays' | 'backupCopy'>;
}

/**
 * A backup of the tables every night, beside the last 35 days of every second: it outlives the table, and its
 * lock keeps anybody from deleting it early who has no right to open the lock. By setting each is copied to
 * another account or Region.
 */
export const createBackups = (scope: Construct, { key, tables, deployment }: BackupsProps): BackupPlan => {
  const { backupDays, backupCopy } = deployment;
  const deleteAfter = Duration.days(backupDays);
  const backupVault = new BackupVault(scope, 'backups', {
    encryptionKey: key,
    lockConfiguration: { minRetention: deleteAfter },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const plan = new BackupPlan(scope, 'backup-plan', { backupVault });
  plan.addRule(
    new BackupPlanRule({
      ruleName: 'every-night',
      // Before the day begins, when little is written.
      scheduleExpression: Schedule.cron({ hour: '2', minute: '30' }),
      startWindow: Duration.hours(1),
      completionWindow: Duration.hours(6),
      deleteAfter,
      ...(backupCopy !== undefined && {
        copyActions: [
          {
            destinationBackupVault: BackupVault.fromBackupVaultArn(scope, 'backup-copy', backupCopy),
            deleteAfter,
          },
        ],
      }),
    }),
  );
  const selection = plan.addSelection('tables', {
    resources: tables.map(({ tableArn }) => BackupResource.fromArn(tableArn)),
  });
  Validations.of(selection).acknowledge({
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
    reason: 'Only AWS Backup takes this role, and AWS keeps its policy in step with what backups need.',
  });
  return plan;
};
