import { readFile } from 'node:fs/promises';
import { putOpenCases, type RegisteredCase, removeOtherCases } from '../../shared/store/open-cases.ts';
import { authorityFor } from './authority.ts';
import type { RowProblem } from './import-contacts/check-file.ts';
import { problemFile } from './import-contacts/problem-file.ts';
import { openCasesCommand } from './import-open-cases/command.ts';
import { readCases } from './import-open-cases/read-cases.ts';
import { placeFor } from './place.ts';
import { parseRegister } from './register.ts';
import { runCommand } from './run-command.ts';

/** Problems shown on the screen; the file has them all. */
const SHOWN = 20;

const count = (many: number, what: string): string =>
  `${many.toLocaleString('en-GB')} ${what}${many === 1 ? '' : 's'}`;

/** Reads a CSV file row by row; answers its cases and how many rows were left out. */
const fromCsv = async (
  file: string,
  errors: string,
  timeZone: string,
): Promise<{ cases: RegisteredCase[]; wrong: number }> => {
  const problems = problemFile(errors);
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
    const at = { now: new Date(), timeZone };
    const { rows, cases, leftOut } = await readCases(file, at, tell);
    if (leftOut.length > 0) {
      console.error(`Left out, as no column of ours: column ${leftOut.join(', ')} of the file.`);
    }
    console.log(`${count(rows, 'row')} read, ${count(cases.length, 'row')} with nothing wrong.`);
    return { cases: [...cases], wrong: wrong.size };
  } finally {
    await problems.close();
  }
};

/**
 * `npm run open-cases -- register.csv`: puts the authority's register of open cases where the search for earlier
 * contacts finds it. On this machine, or on AWS with
 * `--table <name> --secret <name> --deployment council.json`. Running it again replaces
 * what it put before; with `--whole` it takes away what the file no longer has. A file that ends in `.json` is read as one list. See docs/runbooks/open-cases.md.
 */
const main = async (): Promise<void> => {
  const command = openCasesCommand(process.argv.slice(2));
  const { calendar } = authorityFor(command);
  const { cases, wrong } = command.file.endsWith('.json')
    ? { cases: parseRegister(JSON.parse(await readFile(command.file, 'utf8'))), wrong: 0 }
    : await fromCsv(command.file, command.errors, calendar.timeZone);
  if (!command.checkOnly) {
    const { records, secret } = await placeFor(command, process.env);
    const written = await putOpenCases(records, cases, secret);
    console.log(`${count(cases.length, 'open case')} findable under ${count(written, 'key')}.`);
    if (command.isWhole && wrong > 0) {
      console.error('No closed case was taken away: a row that was left out may be one that is still open.');
    } else if (command.isWhole) {
      const gone = await removeOtherCases(records, cases, secret);
      console.log(`${count(gone, 'case')} no longer in the register taken away.`);
    }
  }
  if (wrong > 0)
    throw new Error(`${count(wrong, 'row')} left out. What is wrong with them: ${command.errors}`);
};

runCommand(main);
