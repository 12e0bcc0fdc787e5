import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createStoreClient } from '../../shared/store/client.ts';
import { putOpenCases } from '../../shared/store/open-cases.ts';
import { matchingSecretReader } from '../../shared/store/secrets.ts';
import { parseRegister } from './register.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run open-cases -- --file register.json --table <name> --secret <name>`: puts the authority's register of
 * open cases where the search for earlier contacts finds it. Running it again replaces what it put before.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { file: { type: 'string' }, table: { type: 'string' }, secret: { type: 'string' } },
  });
  const { file, table, secret } = values;
  if (file === undefined || table === undefined || secret === undefined) {
    throw new Error('Say --file <register.json> --table <records table> --secret <matching secret name>');
  }
  const cases = parseRegister(JSON.parse(await readFile(file, 'utf8')));
  const written = await putOpenCases(
    { client: createStoreClient({}), table },
    cases,
    await matchingSecretReader(secret)(),
  );
  console.log(`${cases.length} open cases are findable under ${written} keys.`);
};

runCommand(main);
