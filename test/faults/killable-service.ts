import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../infra/local/ports.ts';
import { readPid } from '../../infra/local/processes.ts';

/** The whole service as `npm start` starts it, that can be killed without warning. */
export interface KillableService {
  readonly url: string;
  readonly databaseUrl: string;
  readonly directory: string;
  /** Starts it, again or for the first time, and settles when it answers. */
  start(): Promise<void>;
  /** SIGKILL to the service and its database at once: nothing of either can tidy up. */
  kill(): Promise<void>;
  /** Kills what still runs and removes the files. */
  remove(): Promise<void>;
}

const START_WITHIN_MS = 60_000;

const killGroup = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has gone already.
  }
};

export const killableService = async (): Promise<KillableService> => {
  const directory = mkdtempSync(join(tmpdir(), 'front-door-'));
  const [port, databasePort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  let running: { child: ChildProcess; words: string; gone: Promise<void> } | undefined;

  const answers = (): Promise<boolean> =>
    fetch(`${url}/api/openapi.json`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );

  const start = async (): Promise<void> => {
    // A group of its own, so that one signal reaches every process of it.
    const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PORT: String(port),
        DYNAMODB_PORT: String(databasePort),
        LOCAL_DIRECTORY: directory,
        DEMONSTRATION: 'off',
      },
    });
    const gone = new Promise<void>((settle) => child.once('close', () => settle()));
    const run = { child, words: '', gone };
    child.stderr?.on('data', (chunk: Buffer) => {
      run.words = `${run.words}${chunk}`.slice(-2_000);
    });
    running = run;
    for (const until = Date.now() + START_WITHIN_MS; Date.now() < until; await sleep(100)) {
      if (child.exitCode !== null) throw new Error(`The service ended: ${run.words}`);
      if (await answers()) return;
    }
    throw new Error(`The service did not start: ${run.words}`);
  };

  const kill = async (): Promise<void> => {
    // The database has a group of its own; its number is where the service keeps it.
    const database = readPid(join(directory, 'dynamodb', 'dynamodb-local.pid'));
    killGroup(running?.child.pid);
    killGroup(database);
    await running?.gone;
    running = undefined;
  };

  return {
    url,
    databaseUrl: `http://127.0.0.1:${databasePort}`,
    directory,
    start,
    kill,
    remove: async () => {
      await kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
