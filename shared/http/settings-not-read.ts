import { errorFields, type Log } from './log.ts';

/** Told where the versions of the settings cannot be read: nothing waits for them. */
export const settingsNotRead =
  (log: Log) =>
  (error: unknown): void =>
    log('settings not read, the last known rules hold', { level: 'error', ...errorFields(error) });
