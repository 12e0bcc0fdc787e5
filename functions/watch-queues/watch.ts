import { errorFields } from '../../shared/http/log.ts';
import type { WatchDependencies, WatchStep } from './step.ts';

/** Some steps failed. Each of them is in the log; whoever runs the watch is told by this. */
export class StepsFailed extends Error {
  override readonly name = 'StepsFailed';
}

/**
 * Runs each step, whatever happens to those before it.
 * @throws StepsFailed with the ids of those that failed, once all have run
 */
export const watch = async (
  steps: readonly WatchStep[],
  deps: WatchDependencies,
  now: string,
): Promise<void> => {
  const failed: string[] = [];
  for (const { id, run } of steps) {
    try {
      const count = await run(deps, now);
      if (count > 0) deps.log('watched', { kind: id, count });
    } catch (error) {
      failed.push(id);
      deps.log('a step of the watch failed', { level: 'error', kind: id, ...errorFields(error) });
    }
  }
  if (failed.length > 0) throw new StepsFailed(failed.join(', '));
};
