import type { App } from 'aws-cdk-lib';
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { createDataKey } from '../constructs/data-key.ts';
import { createSecrets } from '../constructs/secrets.ts';
import { createDraftsTable, createRecordsTable } from '../constructs/tables.ts';
import type { Stage } from '../deployment.ts';
import type { SecretName, TableName } from '../function-declaration.ts';

interface DataStackProps extends StackProps {
  readonly stage: Stage;
}

/** What is kept: tables, their key and the secrets. Replacing the service never touches it. */
export class DataStack extends Stack {
  readonly key: Key;
  readonly tables: Readonly<Record<TableName, Table>>;
  readonly secrets: Readonly<Record<SecretName, Secret>>;

  constructor(app: App, id: string, { stage, ...props }: DataStackProps) {
    super(app, id, { ...props, description: 'Safeguarding front door: data', terminationProtection: true });
    this.key = createDataKey(this);
    this.tables = {
      records: createRecordsTable(this, this.key),
      drafts: createDraftsTable(this, this.key),
    };
    this.secrets = createSecrets(this, stage, this.key);
  }
}
