import { errorFields, type Log } from './log.ts';

/** Told where the versions of the settings cannot be read: nothing waits for them. */
const settingsNotRead =
  (log: Log) =>
  (error: unknown): void =>
    log('settings not read, the last known rules hold', { level: 'error', ...errorFields(error) });

/** Told of a stored version that cannot be read: the newest that can be holds in its place. Its number, nothing of it. */
export const versionNotRead =
  (log: Log) =>
  (version: number): void =>
    log('a version of the rules cannot be read', { level: 'error', version });

/** What is told of the rules where they, or one version of them, cannot be read. */
export const rulesNotRead = (log: Log) => ({
  onFailure: settingsNotRead(log),
  onUnreadable: versionNotRead(log),
});
