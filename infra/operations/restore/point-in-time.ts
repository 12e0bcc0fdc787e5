import {
  DescribeTableCommand,
  RestoreTableToPointInTimeCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { TABLE } from '../../../shared/store/table.ts';
import type { RestoreSource } from './source.ts';

/** A restore of a big table takes hours: the wait ends after a day. */
const A_DAY = 24 * 60 * 60;

/**
 * A table as it was at a moment of the last 35 days, or as late as DynamoDB can. A restored table comes without
 * stream, time to live, recovery and protection: they are put back before anything is written to it.
 */
export const pointInTime = (source: { table: string; at?: Date | undefined }): RestoreSource => ({
  about: `${source.table} as of ${source.at?.toISOString() ?? 'the latest moment that can be restored'}`,
  restoreInto: async ({ client, table }) => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: source.table }));
    await client.send(
      new RestoreTableToPointInTimeCommand({
        SourceTableName: source.table,
        TargetTableName: table,
        ...(source.at === undefined ? { UseLatestRestorableTime: true } : { RestoreDateTime: source.at }),
        SSESpecificationOverride: {
          Enabled: true,
          SSEType: 'KMS',
          KMSMasterKeyId: Table?.SSEDescription?.KMSMasterKeyArn,
        },
      }),
    );
    const ready = (): Promise<unknown> =>
      waitUntilTableExists({ client, maxWaitTime: A_DAY }, { TableName: table });
    await ready();
    await client.send(
      new UpdateTableCommand({
        TableName: table,
        DeletionProtectionEnabled: true,
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
    );
    await ready();
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: table,
        TimeToLiveSpecification: { AttributeName: TABLE.timeToLive, Enabled: true },
      }),
    );
    await client.send(
      new UpdateContinuousBackupsCommand({
        TableName: table,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      }),
    );
  },
});
