import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ended, but not yet collected by its parent; in a container nobody may ever do so. */
const isZombie = (pid: number): boolean => {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

/** Does a process with this number run? One that belongs to another user does. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const fromProc = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
const fromPs = (pid: number): string =>
  execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });

/** The words a process was started with, or undefined if it has gone. macOS has no /proc, hence `ps`. */
export const commandOf = (pid: number): string | undefined => {
  for (const read of [fromProc, fromPs]) {
    try {
      const command = read(pid).trim();
      if (command !== '') return command;
    } catch {}
  }
  return undefined;
};

/** Asks a process to end, and ends it after the time given. Settles when it has gone. */
export const endProcess = async (pid: number, patienceMs = 3000): Promise<void> => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patienceMs; waited += 50) {
      if (!isRunning(pid)) return;
      await sleep(50);
    }
  }
};

/** The number in a pid file, or undefined where there is none. */
export const readPid = (file: string): number | undefined => {
  try {
    const pid = Number(readFileSync(file, 'utf8').trim());
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
};
