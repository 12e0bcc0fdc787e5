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
});

/** Referrals, contacts, work, matching keys, audit and outbox: kept whatever happens to the stack. */
export const createRecordsTable = (scope: Construct, key: IKey): Table => {
  const table = new Table(scope, 'records', {
    ...layout(key),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
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

/** Drafts and sessions of the web tier, gone in days by themselves. */
export const createDraftsTable = (scope: Construct, key: IKey): Table => {
  const table = new Table(scope, 'drafts', { ...layout(key), removalPolicy: RemovalPolicy.DESTROY });
  Validations.of(table).acknowledge({
    id: 'AwsSolutions-DDB3',
    reason: 'Drafts and sessions are deleted on purpose within days; a backup would keep them for 35 more.',
  });
  return table;
};
