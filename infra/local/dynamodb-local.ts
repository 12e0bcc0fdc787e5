import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { dynamoDbLocalFiles } from './dynamodb-local-files.ts';
import type { Log } from './log.ts';
import { isPortFree } from './ports.ts';
import { commandOf, endProcess, readPid } from './processes.ts';

/** A running DynamoDB Local. */
export interface DynamoDbLocal {
  readonly endpoint: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface DynamoDbLocalOptions {
  readonly port: number;
  /** Where its file is kept; `memory` keeps nothing. */
  readonly directory: string | 'memory';
  readonly log: Log;
  /** What it may take of memory; 512 unless told. Whoever scans a large table needs more: it holds all that it reads. */
  readonly heapMegabytes?: number | undefined;
  /** The Java to run; another one is named in tests. */
  readonly java?: string | undefined;
}

const JAVA_NEEDED =
  'Java 17 or newer is needed for DynamoDB Local: install it (for example `apt-get install openjdk-17-jre-headless`) and run npm start again.';
const PID_FILE = 'dynamodb-local.pid';
const START_WITHIN_MS = 30_000;

const HEAP_MEGABYTES = 512;
const JVM = ['-XX:+UseSerialGC', '-Xshare:auto'];
/** Starts in a second instead of two; long runs, which keep all in memory, go faster with the better compiler. */
const QUICK_START = '-XX:TieredStopAtLevel=1';

const javaArguments = ({
  port,
  directory,
  heapMegabytes = HEAP_MEGABYTES,
}: DynamoDbLocalOptions): string[] => {
  const { jar, libraries } = dynamoDbLocalFiles();
  const inMemory = directory === 'memory';
  const kept = inMemory ? ['-inMemory'] : ['-dbPath', resolve(directory)];
  const machine = inMemory ? JVM : [...JVM, QUICK_START];
  const server = ['-disableTelemetry', '-port', String(port), '-sharedDb', ...kept];
  return [...machine, `-Xmx${heapMegabytes}m`, `-Djava.library.path=${libraries}`, '-jar', jar, ...server];
};

/** A run that was killed outright leaves its database running, with our directory among its words. */
const endLeftover = async (directory: string, log: Log): Promise<void> => {
  const pid = readPid(join(directory, PID_FILE));
  if (pid === undefined) return;
  const command = commandOf(pid) ?? '';
  if (!command.includes('DynamoDBLocal.jar') || !command.includes(resolve(directory))) return;
  log.info(`Stopping the database that an earlier run left behind (process ${pid}).`);
  await endProcess(pid);
};

const answers = async (endpoint: string): Promise<boolean> => {
  try {
    // It answers 400 to a request without a signature, which is answer enough.
    await fetch(endpoint, { signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    return false;
  }
};

/** Why a child that never answered ended, from its last words. */
const explain = (words: string): CannotStart =>
  /UnsupportedClassVersionError|Unrecognized VM option|Unable to locate a Java/.test(words)
    ? new CannotStart(JAVA_NEEDED)
    : new CannotStart(`DynamoDB Local did not start: ${words.trim().split('\n').at(-1) ?? ''}`);

const untilItAnswers = async (child: ChildProcess, endpoint: string): Promise<void> => {
  let words = '';
  let ended: Error | undefined;
  const hear = (chunk: Buffer): void => {
    words = `${words}${chunk.toString()}`.slice(-4000);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.once('error', () => {
    ended = new CannotStart(JAVA_NEEDED);
  });
  child.once('close', () => {
    ended ??= explain(words);
  });
  for (const deadline = Date.now() + START_WITHIN_MS; Date.now() < deadline; await sleep(50)) {
    if (ended !== undefined) throw ended;
    if (await answers(endpoint)) return;
  }
  child.kill('SIGKILL');
  throw new CannotStart('DynamoDB Local did not answer within 30 seconds. Run npm start again.');
};

/**
 * Starts DynamoDB Local and settles once it answers. The child ends with this process wherever this
 * process can still act; what a `kill -9` leaves behind is stopped by the next start.
 *
 * @throws {CannotStart} where Java is missing or too old, the port is taken, or it fails by itself.
 */
export const startDynamoDbLocal = async (options: DynamoDbLocalOptions): Promise<DynamoDbLocal> => {
  const { port, directory, log, java = 'java' } = options;
  const pidFile = directory === 'memory' ? undefined : join(directory, PID_FILE);
  if (directory !== 'memory') {
    mkdirSync(directory, { recursive: true });
    await endLeftover(directory, log);
  }
  if (!(await isPortFree(port)))
    throw new CannotStart(
      `Port ${port}, for the database, is in use. Stop what uses it, or choose another: DYNAMODB_PORT=${port + 1} npm start`,
    );

  const child = spawn(java, javaArguments(options), {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl+C reaches every process of the terminal's group: the database must outlive the last request.
    detached: directory !== 'memory',
  });
  const endWithParent = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithParent);
  const gone = new Promise<void>((settle) =>
    child.once('close', () => settle()).once('error', () => settle()),
  );
  if (pidFile !== undefined && child.pid !== undefined) writeFileSync(pidFile, `${child.pid}\n`);

  const endpoint = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    process.off('exit', endWithParent);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await gone;
    if (pidFile !== undefined) rmSync(pidFile, { force: true });
  };
  try {
    await untilItAnswers(child, endpoint);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, pid: child.pid ?? 0, stop };
};
