import { Stack } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { createKey } from './data-key.ts';

/** The key of the backups. Where they are copied to another account, that account may use it to copy. */
export const createBackupKey = (scope: Construct, copiedTo: string | undefined): Key => {
  const key = createKey(scope, 'backup-key', 'backups');
  const account = copiedTo?.split(':')[4];
  if (account === undefined || account === Stack.of(scope).account) return key;
  const other = new AccountPrincipal(account);
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [other],
      actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
      resources: ['*'],
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [other],
      actions: ['kms:CreateGrant'],
      resources: ['*'],
      conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    }),
  );
  return key;
};
