import { AsyncLocalStorage } from 'node:async_hooks';
import type { LocalClock } from '../../../infra/local/clock.ts';

/** A clock that shows each call its own time, however many run side by side. */
export interface MovingClock extends LocalClock {
  /** Does something at an instant (milliseconds since 1970): the service sees that time all through it. */
  readonly during: <Result>(at: number, run: () => Promise<Result>) => Promise<Result>;
}

/** @param start shown outside of `during`: milliseconds since 1970 */
export const createMovingClock = (start: number): MovingClock => {
  const times = new AsyncLocalStorage<number>();
  let standing = start;
  return {
    now: () => new Date(times.getStore() ?? standing),
    set: (instant) => {
      standing = instant === null ? start : Date.parse(instant);
    },
    during: (at, run) => times.run(at, run),
  };
};
