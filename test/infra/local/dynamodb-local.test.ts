import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CannotStart } from '../../../infra/local/cannot-start.ts';
import { startDynamoDbLocal } from '../../../infra/local/dynamodb-local.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { isRunning } from '../../../infra/local/processes.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'front-door-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const start = async (options: { java?: string; port?: number } = {}) =>
  startDynamoDbLocal({ port: await freePort(), directory, log: silentLog, ...options });
const clientOf = (endpoint: string) =>
  new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

const TABLE = new CreateTableCommand({
  TableName: 'kept',
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
});

/** A program that stands for Java: it says its words and ends. */
const pretendJava = (words: string): string => {
  const file = join(directory, 'java');
  writeFileSync(file, `#!/bin/sh\necho '${words}' >&2\nexit 1\n`);
  chmodSync(file, 0o755);
  return file;
};

describe('DynamoDB Local', () => {
  test('keeps its tables over a restart, and is gone once stopped', async () => {
    const first = await start();
    await clientOf(first.endpoint).send(TABLE);
    await first.stop();
    expect(isRunning(first.pid)).toBe(false);
    expect(existsSync(join(directory, 'dynamodb-local.pid'))).toBe(false);

    const second = await start();
    const { TableNames } = await clientOf(second.endpoint).send(new ListTablesCommand());
    await second.stop();
    expect(TableNames).toEqual(['kept']);
  }, 20_000);

  test('left behind by a run that was killed is stopped by the next', async () => {
    const left = await start();
    const next = await start();
    expect(isRunning(left.pid)).toBe(false);
    expect(readFileSync(join(directory, 'dynamodb-local.pid'), 'utf8')).toBe(`${next.pid}\n`);
    await next.stop();
  }, 20_000);

  test('never stops a process that is not its own', async () => {
    const stranger = spawn('sleep', ['60']);
    writeFileSync(join(directory, 'dynamodb-local.pid'), `${stranger.pid}\n`);
    const database = await start();
    expect(isRunning(stranger.pid ?? 0)).toBe(true);
    await database.stop();
    stranger.kill();
  }, 20_000);

  test('ends together with the process that started it', async () => {
    const script = join(directory, 'parent.ts');
    const room = new URL('../../../infra/local/', import.meta.url).href;
    writeFileSync(
      script,
      `import { startDynamoDbLocal } from '${room}dynamodb-local.ts';
       import { silentLog } from '${room}log.ts';
       const { pid } = await startDynamoDbLocal({ port: ${await freePort()}, directory: '${directory}', log: silentLog });
       console.log(pid);
       process.exit(0);`,
    );
    const pid = Number(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => isRunning(pid)).toBe(false);
  }, 20_000);
});

describe('where it cannot start, it says in one sentence', () => {
  const JAVA =
    'Java 17 or newer is needed for DynamoDB Local: install it (for example `apt-get install openjdk-17-jre-headless`) and run npm start again.';

  test('that Java is missing', async () => {
    await expect(start({ java: join(directory, 'no-java') })).rejects.toThrow(new CannotStart(JAVA));
  });

  test('that Java is too old', async () => {
    const java = pretendJava('java.lang.UnsupportedClassVersionError: class file version 61.0');
    await expect(start({ java })).rejects.toThrow(new CannotStart(JAVA));
  });

  test('what it said itself', async () => {
    await expect(start({ java: pretendJava('The disk is full') })).rejects.toThrow(
      new CannotStart('DynamoDB Local did not start: The disk is full'),
    );
  });

  test('that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await expect(start({ port })).rejects.toThrow(
      `Port ${port}, for the database, is in use. Stop what uses it, or choose another: DYNAMODB_PORT=${port + 1} npm start`,
    );
    other.close();
  });
});
