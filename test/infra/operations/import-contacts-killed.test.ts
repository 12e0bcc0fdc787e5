import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, inject, test } from 'vitest';
import type { Records } from '../../../shared/store/records.ts';
import { openRecords } from '../../support/front-door.ts';
import { asCsv, councilRow, fileOf } from './import-contacts/council-file.ts';
import { countsIn } from './import-contacts/imports.ts';

const ROWS = 120;

const rows = Array.from({ length: ROWS }, (_, at) => councilRow(at, { person: `P${at % 40}` }));

/** The command as `npm run import:contacts` runs it. */
const runImport = (records: Records, directory: string, words: readonly string[]) => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'infra/operations/import-contacts.ts', ...words, '--table', records.table],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DYNAMODB_PORT: new URL(inject('dynamodbEndpoint')).port,
        LOCAL_DIRECTORY: directory,
      },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = new Promise<{ code: number | null; said: string }>((settle) =>
    child.once('close', (code) => settle({ code, said })),
  );
  return { ended, kill: () => child.kill('SIGKILL') };
};

const formsIn = async ({ client, table }: Records): Promise<number> => {
  const page = await client.send(
    new ScanCommand({
      TableName: table,
      Select: 'COUNT',
      FilterExpression: 'sk = :form',
      ExpressionAttributeValues: { ':form': 'FORM' },
    }),
  );
  return page.Count ?? 0;
};

test('an import that is killed without warning and run again has every contact once', async () => {
  const records = await openRecords();
  const directory = mkdtempSync(join(tmpdir(), 'front-door-'));
  const bad = councilRow(ROWS, { dob: 'Quillfeather' });
  const file = fileOf(asCsv([...rows, bad]));

  const killed = runImport(records, directory, [file]);
  while ((await formsIn(records)) < 10) await sleep(20);
  killed.kill();
  expect((await killed.ended).code).toBeNull();
  expect(await formsIn(records)).toBeLessThan(ROWS);

  const { code, said } = await runImport(records, directory, [file]).ended;
  expect(said).toContain(`Read back: ${ROWS} rows of ${ROWS}.`);
  expect(await countsIn(records)).toMatchObject({
    forms: ROWS,
    contacts: ROWS,
    histories: ROWS,
    events: ROWS,
  });

  // One row was left out: told by line and column, on the screen and in the file beside, without its value.
  expect(code).toBe(1);
  const line = 2 * ROWS + 2;
  expect(said).toContain(`Line ${line}, dob: Must be a real date`);
  expect(readFileSync(`${file}.errors.csv`, 'utf8')).toMatch(
    new RegExp(`^line,column,problem\n${line},"dob","Must be a real date[^\n]*\n$`),
  );
  expect(said).not.toContain('Quillfeather');
}, 240_000);

test('a file is only checked where that is asked, without a table', async () => {
  const records = { ...(await openRecords()), table: 'no-such-table' };
  const { code, said } = await runImport(records, tmpdir(), [fileOf(asCsv(rows)), '--check']).ended;
  expect(said).toContain('120 rows read, 120 rows with nothing wrong.');
  expect(code).toBe(0);
}, 60_000);
