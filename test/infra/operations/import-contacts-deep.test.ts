import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import type { Records } from '../../../shared/store/records.ts';
import { openRecords } from '../../support/front-door.ts';
import { asCsv, councilRow, fileOf } from './import-contacts/council-file.ts';
import { importInto } from './import-contacts/imports.ts';

const ROWS = 100_000;
const HOUR = 3_600_000;

/** Items whose sort key begins so, counted without keeping them. */
const countOf = async ({ client, table }: Records, start: string): Promise<number> => {
  let count = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        Select: 'COUNT',
        FilterExpression: 'begins_with(sk, :start) AND begins_with(pk, :referral)',
        ExpressionAttributeValues: { ':start': start, ':referral': 'REFERRAL#' },
        ExclusiveStartKey: from,
      }),
    );
    count += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
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
    const result = await importInto(records, file);
    console.log(`${ROWS} contacts in ${Math.round((performance.now() - began) / 1_000)} seconds`);
    expect(result).toMatchObject({ good: ROWS, written: ROWS, readBack: ROWS, problems: [] });
    expect(await countOf(records, 'FORM')).toBe(ROWS);
    expect(await countOf(records, 'CONTACT#')).toBe(ROWS);
  },
  4 * HOUR,
);
