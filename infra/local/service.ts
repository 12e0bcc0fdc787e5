import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { createTables } from '../../shared/store/create-tables.ts';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import { putOpenCases } from '../../shared/store/open-cases.ts';
import { buildAssets } from '../../web-form/assets/build.ts';
import { createHandler as webHandler } from '../../web-form/handler.ts';
import { wire } from '../../web-form/wire.ts';
import { parseRegister } from '../operations/register.ts';
import { createLocalClock, type LocalClock } from './clock.ts';
import { loadDemonstration } from './demonstration/load.ts';
import { DEMONSTRATION_PEOPLE } from './demonstration/people.ts';
import { type LocalFunctions, localFunctions } from './functions.ts';
import { lambdaContext } from './gateway/lambda-context.ts';
import { startGateway } from './gateway.ts';
import { identityProvider } from './identity/identity-provider.ts';
import type { Keys } from './identity/keys.ts';
import { PAGES_SCOPE, pagesSecret } from './identity/pages-client.ts';
import { WEB_CLIENT } from './identity/person.ts';
import { localRoutes } from './local-routes.ts';
import type { Log } from './log.ts';
import { every } from './schedule.ts';
import { sentMessages } from './sent-messages.ts';
import { type StreamReader, startStreamReader } from './stream-reader.ts';
import { writtenForGood } from './written-for-good.ts';

export interface ServiceOptions {
  /** Where DynamoDB Local answers. */
  readonly databaseEndpoint: string;
  readonly port: number;
  readonly host?: string | undefined;
  readonly keys: Keys;
  readonly matchingSecret: MatchingSecret;
  /** Fill empty tables with Exampleshire's invented earlier contacts. */
  readonly demonstration: boolean;
  /** Ends the names of the tables, so that several services can share one database. */
  readonly tableSuffix?: string | undefined;
  readonly log: Log;
}

export interface LocalService {
  readonly url: string;
  readonly issuer: string;
  readonly clock: LocalClock;
  /** Empties both tables. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const REDRIVE_SECONDS = 60;
const WATCH_SECONDS = 60;
const REPORT_SECONDS = 60;
/** On AWS once a day: here a test clock that is moved shows a reminder soon after. */
const REMIND_SECONDS = 60;

/**
 * The whole service on one machine: pages, API, identity provider, stream and schedule, around the same
 * handlers as on AWS. Settles when it answers, demonstration data in.
 *
 * @throws {CannotStart} when the port is taken.
 */
export const startService = async (options: ServiceOptions): Promise<LocalService> => {
  const { databaseEndpoint, port, host, keys, log, tableSuffix = '' } = options;
  const settings = EXAMPLESHIRE;
  const url = `http://localhost:${port}`;
  const issuer = `${url}/oidc`;
  const clock = createLocalClock();
  const now = (): Date => clock.now();
  const messages = sentMessages(now);
  const secret = options.matchingSecret;
  const names = { records: `records${tableSuffix}`, drafts: `drafts${tableSuffix}` };
  const client = createStoreClient({ endpoint: databaseEndpoint });
  const records = { client, table: names.records };
  const functions = localFunctions({
    settings,
    records,
    drafts: { client, table: names.drafts },
    secret,
    keys,
    issuer,
    baseUrl: url,
    clock,
    messages,
    write: (line) => log.info(line),
  });

  const streams = new DynamoDBStreamsClient({
    endpoint: databaseEndpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const readStream = (
    name: 'notify' | 'count-contacts',
    streamArn: string,
    handler: LocalFunctions['notify'] | LocalFunctions['count'],
    from: 'LATEST' | 'TRIM_HORIZON',
  ): Promise<StreamReader> =>
    startStreamReader({
      client: streams,
      streamArn,
      log,
      from,
      handler: async (event) => handler(event, lambdaContext(name, event.Records[0]?.eventID ?? '')),
    });
  const readStreams = async (streamArn: string): Promise<StreamReader> => {
    const readers = await Promise.all([
      readStream('notify', streamArn, functions.notify, 'LATEST'),
      // What was written before is counted too; what was counted counts once.
      readStream('count-contacts', streamArn, functions.count, 'TRIM_HORIZON'),
    ]);
    return { close: async () => void (await Promise.all(readers.map((each) => each.close()))) };
  };

  // Before anything is asked of the database: it keeps this process busy, and an answer would come too late.
  const assets = await buildAssets();
  const tables = await createTables(client, names);
  if (tables.created && options.demonstration) {
    await loadDemonstration({ settings, records, secret, now: now(), log: functions.log });
  }
  writtenForGood(client, names.records);
  let reader = await readStreams(tables.streamArn);

  const reset = async (): Promise<void> => {
    await reader.close();
    for (const TableName of Object.values(names)) await client.send(new DeleteTableCommand({ TableName }));
    messages.clear();
    reader = await readStreams((await createTables(client, names)).streamArn);
  };
  const web = webHandler(
    wire({
      settings,
      draftsTable: names.drafts,
      dynamodbEndpoint: databaseEndpoint,
      apiUrl: url,
      baseUrl: url,
      issuer,
      clientId: WEB_CLIENT,
      clientSecret: keys.clientSecret,
      pagesSecret: pagesSecret(keys),
      pagesScope: PAGES_SCOPE,
      resource: `${url}/api`,
      assets,
      now,
    }),
  );
  const runWatch = async (): Promise<void> => functions.watch({}, lambdaContext('watch-queues', 'schedule'));
  const runReport = async (): Promise<void> =>
    functions.report({}, lambdaContext('daily-report', 'schedule'));
  const gateway = await startGateway({
    port,
    host,
    log,
    routes: [
      ...functions.routes,
      ...localRoutes({
        clock,
        reset,
        openCases: async (given) => ({ keys: await putOpenCases(records, parseRegister(given), secret) }),
        outbox: async () => messages.list(),
        watch: runWatch,
        report: runReport,
        host,
      }),
    ],
    fallback: web,
    mounts: [
      identityProvider({
        url,
        keys,
        people: DEMONSTRATION_PEOPLE,
        partnerSystems: settings.partnerSystems,
        pagesClientId: settings.pagesClientId,
        agencyName: (id) => settings.agencies.find((agency) => agency.id === id)?.name ?? id,
        log,
      }),
    ],
  });
  const redrive = every(
    REDRIVE_SECONDS,
    () => functions.redrive({}, lambdaContext('redrive-outbox', 'schedule')),
    log,
  );
  const watch = every(WATCH_SECONDS, runWatch, log);
  const report = every(REPORT_SECONDS, runReport, log);
  const remindDrafts = every(
    REMIND_SECONDS,
    () => functions.remindDrafts({}, lambdaContext('remind-drafts', 'schedule')),
    log,
  );
  const close = async (): Promise<void> => {
    await watch.stop();
    await report.stop();
    await remindDrafts.stop();
    await redrive.stop();
    await gateway.close();
    await reader.close();
    client.destroy();
    streams.destroy();
  };
  return { url, issuer, clock, reset, close };
};
