import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { carryOut } from './apply-weights/carry-out.ts';
import { applyCommand } from './apply-weights/command.ts';
import { recordsOf } from './learn-weights/records-of.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run weights:apply -- <file.json> --author <name> --reviewer <name>` puts reviewed weights in use;
 * `--back` returns to those before. On this machine, or on AWS with `--table <name>`. See
 * docs/runbooks/matching-weights.md.
 */
const main = async (): Promise<void> => {
  const command = applyCommand(process.argv.slice(2));
  console.log(
    await carryOut(command, {
      records: await recordsOf(command.table, process.env),
      now: () => new Date(),
      readFile: (path) => readFile(path, 'utf8'),
      account: userInfo().username,
    }),
  );
};

runCommand(main);
