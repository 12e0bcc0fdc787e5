import { parseArgs } from 'node:util';
import { countReferral } from '../../shared/store/figures/count-referral.ts';
import { recountAll } from '../../shared/store/figures/recount-all.ts';
import { readForm } from '../../shared/store/people/read-contact.ts';
import { authorityFor } from './authority.ts';
import { placeFor } from './place.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run recount` counts every referral once more, for figures that the stream missed; `--reference EX-…` counts
 * one. What is counted already changes nothing. On this machine, or on AWS with `--table <name>
 * --secret <name> --deployment council.json`. See docs/runbooks/dead-letters.md.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      table: { type: 'string' },
      secret: { type: 'string' },
      deployment: { type: 'string' },
      reference: { type: 'string' },
    },
  });
  const { calendar, repeatContacts } = authorityFor(values);
  const rules = { timeZone: calendar.timeZone, repeatContacts };
  const { records } = await placeFor(values, process.env);
  if (values.reference !== undefined) {
    if ((await readForm(records, values.reference)) === null) throw new Error('There is no such referral');
    await countReferral(records, values.reference, rules);
    console.log('It is counted as it stands.');
    return;
  }
  const { referrals, failed } = await recountAll(records, rules, (soFar) =>
    console.error(`${soFar.referrals} referrals counted.`),
  );
  console.log(`${referrals} referrals are counted as they stand.`);
  if (failed.length > 0) {
    throw new Error(`${failed.length} could not be counted; run it again for ${failed.join(' ')}`);
  }
};

runCommand(main);
