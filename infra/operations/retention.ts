import { readFile, writeFile } from 'node:fs/promises';
import { authorityFor } from './authority.ts';
import { placeFor } from './place.ts';
import { formsIn } from './retention/candidates.ts';
import { type CarriedOut, carryOut } from './retention/carry-out.ts';
import { retentionCommand } from './retention/command.ts';
import { dryRun } from './retention/dry-run.ts';
import { listFile, parseList, type RetentionList } from './retention/list.ts';
import { runCommand } from './run-command.ts';

const WHY = { held: 'a legal hold', 'not-due': 'not due any more', gone: 'no such record' } as const;

const tellFound = ({ due, held, notYet, notClosed }: RetentionList): void => {
  for (const { reference, rule, keptUntil } of due) {
    console.log(`${reference}  kept until ${keptUntil}  ${rule}`);
  }
  for (const { reference, rule, keptUntil } of held) {
    console.log(`${reference}  kept until ${keptUntil}  ${rule}  stopped by a legal hold`);
  }
  console.log(
    `${due.length} referrals are due. ${held.length} more are stopped by a legal hold. ` +
      `${notYet} are kept for longer, ${notClosed} without end for now: not closed, or something could not be read.`,
  );
};

const tellBecame = ({ deleted, before, leftOut, swept }: CarriedOut): void => {
  for (const { reference, why } of leftOut) console.log(`${reference}  left out: ${WHY[why]}`);
  console.log(
    `${deleted} referrals deleted, ${before} were before, ${leftOut.length} left out. ` +
      `${swept} more items that named them are gone.`,
  );
};

/**
 * `npm run retention -- --dry-run` lists what is due under the retention rules and deletes nothing;
 * `--delete list.json` deletes what that list says. On this machine, or on AWS with
 * `--table <name> --secret <name> --deployment council.json`. See docs/runbooks/retention.md.
 */
const main = async (): Promise<void> => {
  const command = retentionCommand(process.argv.slice(2));
  const settings = authorityFor(command);
  const place = await placeFor(command, process.env);
  const run = { ...place, settings, now: new Date(), by: command.by };
  if (command.list === undefined) {
    const list = await dryRun({ ...run, candidates: formsIn(place.records) });
    tellFound(list);
    await writeFile(command.out, listFile(list, place.secret), { mode: 0o600 });
    console.log(`The list is in ${command.out}. Nothing was deleted.`);
    return;
  }
  const list = parseList(await readFile(command.list, 'utf8'), place.secret);
  tellBecame(await carryOut(list, run));
};

runCommand(main);
