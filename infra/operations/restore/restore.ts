import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { Records } from '../../../shared/store/records.ts';
import type { RestoreSource } from './source.ts';
import { type Stock, takeStock } from './stock.ts';

export interface Restored {
  readonly table: string;
  /** What the functions that follow the table read: it goes into the stage’s settings with the name. */
  readonly streamArn: string;
  readonly stock: Stock;
}

/** A restored table is not fit to be switched over to. */
export class NotWhole extends Error {
  override readonly name = 'NotWhole';
}

/**
 * Restores into a new table and looks it over from end to end. It never touches the table that is in use: going
 * over to the new one is a change of the stage’s settings, and going back the same.
 *
 * @throws {NotWhole} when it is empty or a chain of its audit is broken.
 */
export const restore = async (source: RestoreSource, target: Records): Promise<Restored> => {
  await source.restoreInto(target);
  const stock = await takeStock(target);
  if (stock.items === 0) throw new NotWhole('The restored table is empty: do not go over to it.');
  if (stock.faults.length > 0) {
    throw new NotWhole(
      `${stock.faults.length} of ${stock.chains} chains of the audit are broken: do not go over to this table.`,
    );
  }
  const { Table } = await target.client.send(new DescribeTableCommand({ TableName: target.table }));
  return { table: target.table, streamArn: Table?.LatestStreamArn ?? '', stock };
};
