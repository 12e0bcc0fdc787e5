import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { TABLE } from '../../shared/store/table.ts';

const string = (name: string) => ({ name, type: AttributeType.STRING });

const layout = (encryptionKey: IKey) => ({
  partitionKey: string(TABLE.partitionKey),
  sortKey: string(TABLE.sortKey),
  timeToLiveAttribute: TABLE.timeToLive,
  billingMode: BillingMode.PAY_PER_REQUEST,
  encryption: TableEncryption.CUSTOMER_MANAGED,
  encryptionKey,
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
});

/** Referrals, contacts, work, matching keys, audit and outbox: kept whatever happens to the stack. */
export const createRecordsTable = (scope: Construct, key: IKey): Table => {
  const table = new Table(scope, 'records', {
    ...layout(key),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    stream: StreamViewType.NEW_AND_OLD_IMAGES,
  });
  table.addGlobalSecondaryIndex({
    indexName: TABLE.index.name,
    partitionKey: string(TABLE.index.partitionKey),
    sortKey: string(TABLE.index.sortKey),
    projectionType: ProjectionType.ALL,
  });
  return table;
};

/** Drafts and sessions of the web tier, gone in days by themselves: not in any backup, but no less kept from mistakes. */
export const createDraftsTable = (scope: Construct, key: IKey): Table => {
  const table = new Table(scope, 'drafts', layout(key));
  for (const id of [
    'AwsSolutions-DDB3',
    'NIST.800.53.R5-DynamoDBPITREnabled',
    'NIST.800.53.R5-DynamoDBInBackupPlan',
  ])
    Validations.of(table).acknowledge({
      id,
      reason:
        'Drafts and sessions are deleted on purpose within days; a backup would keep them for weeks more.',
    });
  return table;
};
