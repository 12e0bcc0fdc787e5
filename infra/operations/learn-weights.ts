import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { learnCommand } from './learn-weights/command.ts';
import { learnFromTable } from './learn-weights/learn-from-table.ts';
import { recordsOf } from './learn-weights/records-of.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run weights:learn`: learns weights from the contacts of the table, on this machine or on AWS with
 * `--table <name>`, and writes them beside a table to review. Nothing is put in use. See
 * docs/runbooks/matching-weights.md.
 */
const main = async (): Promise<void> => {
  const { most, out, table } = learnCommand(process.argv.slice(2));
  const date = new Date().toISOString().slice(0, 10);
  const { proposed, review, converged } = await learnFromTable(await recordsOf(table, process.env), {
    most,
    date,
    chance: Math.random,
    tell: (read) => console.error(`${read} contacts read.`),
  });
  const file = join(out, `matching-weights-${date}.json`);
  const reviewFile = join(out, `matching-weights-${date}.md`);
  await writeFile(reviewFile, review);
  await writeFile(file, `${JSON.stringify(proposed, null, 2)}\n`);
  console.log(review);
  console.log(`Weights: ${file}. To review: ${reviewFile}. Nothing is in use yet.`);
  if (!converged) throw new Error('The learning did not come to rest: do not use these weights.');
};

runCommand(main);
