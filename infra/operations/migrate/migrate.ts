import { type MigrationItem, markMigrated, readMigration } from '../../../shared/store/migrations.ts';
import type { Records } from '../../../shared/store/records.ts';
import type { MigrationStep, StepSurroundings } from './step.ts';

/** How a step stands on a table. */
export interface StepState {
  readonly step: MigrationStep;
  readonly done: MigrationItem | null;
}

/** How every step stands, in their order. */
export const stateOf = (records: Records, steps: readonly MigrationStep[]): Promise<readonly StepState[]> =>
  Promise.all(steps.map(async (step) => ({ step, done: await readMigration(records, step.id) })));

/**
 * Carries out each step that is not marked, in their order, and marks it once it has come to its end. A step that fails
 * ends the run: those after it may need it.
 *
 * @returns the ids of the steps carried out
 */
export const migrate = async (
  surroundings: StepSurroundings,
  steps: readonly MigrationStep[],
  now: () => Date,
): Promise<readonly string[]> => {
  const { records, tell } = surroundings;
  const carriedOut: string[] = [];
  for (const { step, done } of await stateOf(records, steps)) {
    if (done !== null) continue;
    tell(`${step.id}: ${step.about}.`);
    const counts = await step.run(surroundings);
    await markMigrated(records, step.id, now().toISOString(), counts);
    carriedOut.push(step.id);
  }
  return carriedOut;
};
