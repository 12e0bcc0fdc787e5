import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { forEachOf } from '../../../infra/operations/import-contacts/shuffled.ts';
import { importIds, importSecret } from '../../../shared/store/import/import-ids.ts';
import type { Records } from '../../../shared/store/records.ts';
import { keys } from '../../../shared/store/table.ts';
import { openRecords } from '../../support/front-door.ts';
import { asCsv, councilRow, fileOf } from './import-contacts/council-file.ts';
import { importInto } from './import-contacts/imports.ts';

const ROWS = Number(process.env['IMPORT_ROWS'] ?? 100_000);
const HOUR = 3_600_000;

/**
 * How many of these references hold a record with one contact. One reads after the other: DynamoDB Local goes
 * through a whole table for every page of a scan.
 */
const whole = async ({ client, table }: Records, references: readonly string[]): Promise<number> => {
  let count = 0;
  await forEachOf(references, 4, async (reference) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keys.referral(reference) },
        ConsistentRead: true,
      }),
    );
    const of = (start: string): number => Items.filter(({ sk }) => String(sk).startsWith(start)).length;
    if (of('FORM') === 1 && of('CONTACT#') === 1) count += 1;
  });
  return count;
};

/** Most of a council's contacts name their person; one in twenty has to be searched. */
const rowOf = (at: number) => councilRow(at, at % 20 === 0 ? {} : { person: `P${Math.floor(at / 2.5)}` });

test.runIf(process.env['DEEP'] !== undefined)(
  'a hundred thousand contacts are brought in without losing one',
  async () => {
    const records = await openRecords();
    const file = fileOf(asCsv(Array.from({ length: ROWS }, (_, at) => rowOf(at))));
    const began = performance.now();
    const seconds = (): number => Math.round((performance.now() - began) / 1_000);
    const result = await importInto(records, file, {}, (done) => {
      if (done % (ROWS / 10) === 0) console.log(`${done} contacts in ${seconds()} seconds`);
    });
    expect(result).toMatchObject({ good: ROWS, written: ROWS, readBack: ROWS, problems: [] });
    const ids = importIds(await importSecret(records));
    const references = new Set(
      Array.from({ length: ROWS }, (_, at) => ids.reference('EX', ids.contact(`Council/${at}`), 0)),
    );
    expect(references.size).toBe(ROWS);
    expect(await whole(records, [...references])).toBe(ROWS);
  },
  4 * HOUR,
);
