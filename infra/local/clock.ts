/** The time of the local service: the real one, or one that a test has set. */
export interface LocalClock {
  now(): Date;
  /**
   * Sets the time to an instant (ISO 8601), at which it stands still until set again; null gives the real
   * time back.
   *
   * @throws {RangeError} where the words are not an instant.
   */
  set(instant: string | null): void;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

export const createLocalClock = (realTime: () => Date = () => new Date()): LocalClock => {
  let stopped: number | undefined;
  const set = (instant: string | null): void => {
    if (instant === null) {
      stopped = undefined;
      return;
    }
    const time = INSTANT.test(instant) ? Date.parse(instant) : Number.NaN;
    if (Number.isNaN(time))
      throw new RangeError(`"${instant}" is not an instant such as 2026-12-24T15:00:00Z`);
    stopped = time;
  };
  return { now: () => (stopped === undefined ? realTime() : new Date(stopped)), set };
};
