import { readFile } from 'node:fs/promises';
import { authorityFor } from './authority.ts';
import { checkFile, type RowProblem } from './import-contacts/check-file.ts';
import { type ColumnNames, columnNames } from './import-contacts/columns.ts';
import { importCommand } from './import-contacts/command.ts';
import { contactRow } from './import-contacts/contact-row.ts';
import { importFile } from './import-contacts/import-file.ts';
import { problemFile } from './import-contacts/problem-file.ts';
import { placeFor } from './place.ts';
import { runCommand } from './run-command.ts';

/** Problems shown on the screen; the file has them all. */
const SHOWN = 20;
const TELL_EVERY = 5_000;

const namesIn = async (path: string | undefined): Promise<ColumnNames> =>
  path === undefined ? {} : columnNames.parse(JSON.parse(await readFile(path, 'utf8')));

const count = (many: number, what: string): string =>
  `${many.toLocaleString('en-GB')} ${what}${many === 1 ? '' : 's'}`;

/**
 * `npm run import:contacts -- file.csv`: brings a council's earlier contacts in, so that new referrals find
 * them. On this machine, or on AWS with `--table <name> --secret <name> --deployment council.json`. See docs/runbooks/import-contacts.md.
 */
const main = async (): Promise<void> => {
  const command = importCommand(process.argv.slice(2));
  const settings = authorityFor(command);
  const now = (): Date => new Date();
  const names = await namesIn(command.columns);
  const place = command.checkOnly ? null : await placeFor(command, process.env);
  const schema = contactRow({ now: now(), timeZone: settings.calendar.timeZone });
  const problems = problemFile(command.errors);
  const wrong = new Set<number>();
  const tell = (problem: RowProblem): void => {
    if (problems.count() < SHOWN) {
      const { line, column } = problem;
      console.error(`Line ${line}${column === '' ? '' : `, ${column}`}: ${problem.problem}`);
    }
    wrong.add(problem.line);
    problems.tell(problem);
  };

  try {
    const checked = await checkFile(command.file, names, schema, tell);
    if (checked.leftOut.length > 0) {
      console.error(`Left out, as no column of ours: column ${checked.leftOut.join(', ')} of the file.`);
    }
    console.log(
      `${count(checked.rows, 'row')} read, ${count(checked.good.length, 'row')} with nothing wrong.`,
    );
    if (place !== null) {
      const progress = (done: number): void => {
        if (done % TELL_EVERY === 0) console.error(`${count(done, 'row')} done.`);
      };
      const became = await importFile({
        ...place,
        settings,
        now,
        file: command.file,
        checked,
        schema,
        tell,
        progress,
      });
      console.log(
        `${count(became.written, 'contact')} stored, ${count(became.alreadyIn, 'row')} in already. ` +
          `Read back: ${count(became.readBack, 'row')} of ${checked.good.length.toLocaleString('en-GB')}.`,
      );
      if (became.readBack !== checked.good.length) throw new Error('Some are missing: run the import again.');
    }
  } finally {
    await problems.close();
  }
  if (wrong.size > 0) {
    throw new Error(`${count(wrong.size, 'row')} left out. What is wrong with them: ${command.errors}`);
  }
};

runCommand(main);
