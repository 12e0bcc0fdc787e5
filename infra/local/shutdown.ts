import type { Log } from './log.ts';

/** Something that was started, and how to stop it. */
export interface Stoppable {
  readonly name: string;
  readonly stop: () => Promise<void> | void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Stops everything, the last started first; one that fails does not keep the others running. */
export const stopAll = async (started: readonly Stoppable[], log: Log): Promise<void> => {
  for (const { name, stop } of started.toReversed()) {
    try {
      await stop();
    } catch (error) {
      log.error(`${name} could not be stopped.`, error);
    }
  }
};

/**
 * Ends the process in good order at Ctrl+C, at `kill`, and when the terminal is closed. A second signal ends
 * it at once. `started` may still grow: what is in it at that moment is stopped.
 */
export const stopOnSignal = (started: readonly Stoppable[], log: Log): void => {
  let stopping = false;
  for (const signal of SIGNALS)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      log.info('Stopping.');
      void stopAll(started, log).then(() => process.exit(0));
    });
};
