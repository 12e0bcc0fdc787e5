import { readDeploymentFile } from '../deployment/read-file.ts';
import { WrongSetting } from '../deployment/wrong-setting.ts';
import { auditInFolder } from './audit-objects.ts';
import { CannotStart } from './cannot-start.ts';
import { DEMONSTRATION_PEOPLE } from './demonstration/people.ts';
import { openDirectory } from './directory.ts';
import { startDynamoDbLocal } from './dynamodb-local.ts';
import { heldInFolder } from './held-in-folder.ts';
import { loadOrCreateKeys } from './identity/keys.ts';
import { type Log, terminalLog } from './log.ts';
import { matchingSecretIn } from './matching-secret.ts';
import { isPortFree } from './ports.ts';
import { startService } from './service.ts';
import { localSettings } from './settings.ts';
import { type Stoppable, stopAll, stopOnSignal } from './shutdown.ts';

/** Name of the layout of `.local`. Change it with every change that older files could not be read after. */
const LAYOUT = '3';

const welcome = (url: string, authority: string): string => `
The safeguarding front door of ${authority} is open:

  Pages                 ${url}/
  API                   ${url}/api/openapi.json
  Messages not sent     ${url}/local/outbox

Sign in as (no password, nobody is real):
${DEMONSTRATION_PEOPLE.map(({ name, jobTitle, role }) => `  ${name.padEnd(20)}  ${jobTitle} (${role})`).join('\n')}

A token for the API: npm run -s token -- social-worker
Stop with Ctrl+C. Start again from nothing: rm -rf .local
`;

/** Request lines of the functions only when asked for, so that the welcome stays on the screen. */
const log: Log = { ...terminalLog, info: process.env['LOG_LEVEL'] === 'info' ? terminalLog.info : () => {} };

const start = async (): Promise<void> => {
  const settings = localSettings(process.env);
  const { port, databasePort, host } = settings;
  const { authority } = readDeploymentFile(settings.deployment);
  const directory = openDirectory({ path: settings.directory, version: LAYOUT });
  const started: Stoppable[] = [{ name: 'The directory', stop: directory.release }];
  stopOnSignal(started, log);
  try {
    if (!(await isPortFree(port))) {
      throw new CannotStart(
        `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
      );
    }
    const database = await startDynamoDbLocal({ port: databasePort, directory: directory.database, log });
    started.push({ name: 'The database', stop: database.stop });
    const service = await startService({
      settings: authority,
      databaseEndpoint: database.endpoint,
      port,
      host,
      keys: await loadOrCreateKeys(directory.keys),
      matchingSecret: matchingSecretIn(directory.keys),
      audit: auditInFolder(directory.audit),
      held: heldInFolder(directory.held),
      // The invented contacts are of Exampleshire's agencies.
      demonstration: settings.deployment === undefined && process.env['DEMONSTRATION'] !== 'off',
      log,
    });
    started.push({ name: 'The service', stop: service.close });
    console.log(welcome(service.url, authority.name));
  } catch (error) {
    await stopAll(started, log);
    throw error;
  }
};

start().catch((error: unknown) => {
  const isSaid = error instanceof CannotStart || error instanceof WrongSetting;
  console.error(isSaid ? error.message : error);
  process.exit(1);
});
