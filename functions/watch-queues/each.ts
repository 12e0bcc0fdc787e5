import type { WatchDependencies } from './step.ts';

/** With less time left than this nothing more is begun: the next run goes on. */
const ENOUGH_MS = 10_000;
const AT_ONCE = 10;

/**
 * Does the same with each of some things, some of them at a time, whatever happens to the others.
 * @returns how many were changed, which is how often `act` answered true
 * @throws the first failure, once each was tried
 */
export const each = async <Thing>(
  things: readonly Thing[],
  { timeLeft }: Pick<WatchDependencies, 'timeLeft'>,
  act: (thing: Thing) => Promise<boolean>,
): Promise<number> => {
  let changed = 0;
  const failures: unknown[] = [];
  for (let at = 0; at < things.length && timeLeft() > ENOUGH_MS; at += AT_ONCE) {
    const done = await Promise.allSettled(things.slice(at, at + AT_ONCE).map(act));
    for (const result of done) {
      if (result.status === 'rejected') failures.push(result.reason);
      else if (result.value) changed += 1;
    }
  }
  if (failures.length > 0) throw failures[0];
  return changed;
};
