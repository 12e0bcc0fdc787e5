import { parseArgs } from 'node:util';
import { authorityFor } from './authority.ts';
import { migrate, type StepState, stateOf } from './migrate/migrate.ts';
import { STEPS } from './migrate/steps.ts';
import { placeFor } from './place.ts';
import { runCommand } from './run-command.ts';

const inWords = ({ step, done }: StepState): string => {
  if (done === null) return `${step.id}: to do. ${step.about}.`;
  const counts = Object.entries(done.counts).map(([what, count]) => `${count} ${what}`);
  return `${step.id}: done ${done.at}, ${counts.join(', ')}.`;
};

/**
 * `npm run migrate`: carries out what this release changes about the layout of items and has not been carried out on the
 * table yet; ended in between, it is run again. `--list` says how each change stands, `--dry-run` which would be carried
 * out. On this machine, or on AWS with `--table <name> --secret <name> --deployment council.json`. See docs/releases.md.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      table: { type: 'string' },
      secret: { type: 'string' },
      deployment: { type: 'string' },
      list: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const settings = authorityFor(values);
  const { records } = await placeFor(values, process.env);
  if (values.list || values['dry-run']) {
    const states = await stateOf(records, STEPS);
    const shown = values.list ? states : states.filter(({ done }) => done === null);
    for (const state of shown) console.log(inWords(state));
    if (shown.length === 0) console.log('There is nothing to do.');
    return;
  }
  const tell = (soFar: string): void => console.error(soFar);
  const carriedOut = await migrate({ records, settings, tell }, STEPS, () => new Date());
  console.log(
    carriedOut.length === 0 ? 'There is nothing to do.' : `Carried out and marked: ${carriedOut.join(', ')}.`,
  );
};

runCommand(main);
