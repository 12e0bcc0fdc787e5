import { startDynamoDbLocal } from '../../../infra/local/dynamodb-local.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { benchAccepting } from './accepting.ts';
import { benchBundles } from './bundles.ts';
import { benchMatching } from './matching.ts';
import { benchPages } from './pages.ts';
import { benchQueue } from './queue.ts';
import { benchReports } from './reports.ts';

/**
 * Prints one JSON object a line: how large each function is and how long its import takes, and what it costs to
 * make a page, to match, to accept a referral, to open a report, and to show a full queue, against DynamoDB Local.
 */
const bench = async (): Promise<void> => {
  const database = await startDynamoDbLocal({
    port: await freePort(),
    directory: 'memory',
    log: silentLog,
  });
  try {
    const figures = [
      ...(await benchBundles()),
      ...(await benchPages()),
      ...(await benchMatching()),
      ...(await benchAccepting(database.endpoint)),
      ...(await benchReports(database.endpoint)),
      ...(await benchQueue(database.endpoint)),
    ];
    for (const each of figures) console.log(JSON.stringify(each));
    if (figures.some(({ ok }) => !ok)) process.exitCode = 1;
  } finally {
    await database.stop();
  }
};

await bench();
