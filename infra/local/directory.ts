import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { commandOf, isRunning, readPid } from './processes.ts';

/** Where the local service keeps its files between runs. All of it is demonstration data. */
export interface LocalDirectory {
  readonly path: string;
  readonly database: string;
  readonly keys: string;
  /** The audit, as the bucket keeps it on AWS. */
  readonly audit: string;
  /** Referrals that wait until the database can be reached. */
  readonly held: string;
  /** Lets another run use the directory. Safe to call twice. */
  release(): void;
}

export interface DirectoryOptions {
  readonly path: string;
  /** Name of the layout of tables and files. Change it whenever older files could no longer be read. */
  readonly version: string;
  /** This process, and how its command reads; given in tests. */
  readonly pid?: number | undefined;
}

const VERSION_FILE = 'version';
const LOCK_FILE = 'pid';
/** `npm run token` may make these before the first `npm start`. */
const ANY_VERSION: readonly string[] = [LOCK_FILE, 'keys'];

const shown = (path: string): string => (basename(path) === path ? path : resolve(path));

const checkVersion = (path: string, version: string): void => {
  const file = join(path, VERSION_FILE);
  const entries = readdirSync(path);
  const written = entries.includes(VERSION_FILE) ? readFileSync(file, 'utf8').trim() : undefined;
  const isNew = written === undefined && entries.every((entry) => ANY_VERSION.includes(entry));
  if (isNew) writeFileSync(file, `${version}\n`);
  else if (written !== version)
    throw new CannotStart(
      `${shown(path)} was made by another version. Delete it (rm -rf ${shown(path)}) and run npm start again. Demonstration data only is lost.`,
    );
};

/** A number that has since been given to another program is no lock: only ours runs under node. */
const holds = (pid: number): boolean => isRunning(pid) && /node|tsx/.test(commandOf(pid) ?? '');

const lock = (path: string, pid: number): void => {
  const file = join(path, LOCK_FILE);
  for (;;) {
    try {
      writeFileSync(file, `${pid}\n`, { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = readPid(file);
    if (holder === pid) return;
    if (holder !== undefined && holds(holder))
      throw new CannotStart(
        `The service already runs with ${shown(path)} (process ${holder}). Stop it first, with Ctrl+C in its terminal or kill ${holder}.`,
      );
    rmSync(file, { force: true });
  }
};

/**
 * Takes the directory for this run, making it where it is absent.
 *
 * @throws {CannotStart} when another version made it or another run holds it.
 */
export const openDirectory = ({ path, version, pid = process.pid }: DirectoryOptions): LocalDirectory => {
  const [database, keys] = [join(path, 'dynamodb'), join(path, 'keys')];
  mkdirSync(path, { recursive: true });
  checkVersion(path, version);
  lock(path, pid);
  mkdirSync(database, { recursive: true });
  const release = (): void => {
    if (readPid(join(path, LOCK_FILE)) === pid) rmSync(join(path, LOCK_FILE), { force: true });
  };
  return { path, database, keys, audit: join(path, 'audit'), held: join(path, 'held'), release };
};
