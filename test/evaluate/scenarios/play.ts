import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startDynamoDbLocal } from '../../../infra/local/dynamodb-local.ts';
import { createKeys } from '../../../infra/local/identity/keys.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { startService } from '../../../infra/local/service.ts';
import { playScenario } from './play-scenarios.ts';
import { playerTokens } from './player-tokens.ts';
import { scenarioFile } from './scenario.ts';

/** Plays a file through the HTTP API of a fresh local service. Answers whether all went as expected. */
const play = async (file: string): Promise<boolean> => {
  const { scenarios } = scenarioFile.parse(JSON.parse(await readFile(file, 'utf8')));
  const database = await startDynamoDbLocal({
    port: await freePort(),
    directory: 'memory',
    log: silentLog,
  });
  const keys = await createKeys();
  const service = await startService({
    databaseEndpoint: database.endpoint,
    port: await freePort(),
    keys,
    matchingSecret: { version: 'k1', secret: crypto.randomUUID() },
    demonstration: false,
    log: silentLog,
  });
  try {
    const on = { url: service.url, ...(await playerTokens(keys, service.issuer)) };
    let allOk = true;
    for (const scenario of scenarios) {
      const played = await playScenario(scenario, on);
      allOk &&= played.ok;
      console.log(JSON.stringify(played));
    }
    return allOk;
  } finally {
    await service.close();
    await database.stop();
  }
};

const { values } = parseArgs({ options: { file: { type: 'string' } } });
if (values.file === undefined) {
  console.error('Say which file: npm run scenarios -- --file <file>');
  process.exitCode = 1;
} else {
  process.exitCode = (await play(values.file)) ? 0 : 1;
}
