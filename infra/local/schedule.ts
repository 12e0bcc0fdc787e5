import type { Log } from './log.ts';

export interface Schedule {
  /** No further call is begun; settles when the one at work is done. */
  stop(): Promise<void>;
}

/**
 * Stands for an EventBridge schedule: calls a function every so many seconds, never twice at once. A
 * failure is logged and the next call comes in its time.
 */
export const every = (seconds: number, handler: () => Promise<unknown>, log: Log): Schedule => {
  let working: Promise<void> | undefined;
  const call = async (): Promise<void> => {
    try {
      await handler();
    } catch (error) {
      log.error('A scheduled function failed; it will be called again.', error);
    }
    working = undefined;
  };
  const timer = setInterval(() => {
    working ??= call();
  }, seconds * 1000);
  timer.unref();
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    await working;
  };
  return { stop };
};
