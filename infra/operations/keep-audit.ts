import { parseArgs } from 'node:util';
import { putOnceIn } from '../../functions/keep-audit/locked-bucket.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { keepEveryEvent } from './keep-audit/keep-every-event.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'npm run keep-audit -- --table <records table> --bucket <audit bucket>';

/**
 * Puts every event of the audit that the table has into the locked bucket, for those that never got there. On AWS alone:
 * this machine has no such bucket. See docs/runbooks/audit-bucket.md.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { table: { type: 'string' }, bucket: { type: 'string' } } });
  const { table, bucket } = values;
  if (table === undefined || bucket === undefined) throw new Error(`Say which table and bucket: ${USAGE}`);
  const events = await keepEveryEvent({ client: createStoreClient({}), table }, putOnceIn(bucket), (soFar) =>
    console.error(`${soFar} events so far.`),
  );
  console.log(`All ${events} events of the table are in the bucket.`);
};

runCommand(main);
