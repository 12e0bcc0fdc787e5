import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { createTables } from '../../shared/store/create-tables.ts';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import { putOpenCases } from '../../shared/store/open-cases.ts';
import { buildAssets } from '../../web-form/assets/build.ts';
import { createHandler as webHandler } from '../../web-form/handler.ts';
import { wire } from '../../web-form/wire.ts';
import { parseRegister } from '../operations/register.ts';
import { type AuditObjects, auditInMemory } from './audit-objects.ts';
import { createLocalClock, type LocalClock } from './clock.ts';
import { loadDemonstration } from './demonstration/load.ts';
import { demonstrationPeopleOf } from './demonstration/people-of.ts';
import { declaredAs, enforced } from './enforced.ts';
import { type LocalFunctions, localFunctions } from './functions.ts';
import { lambdaContext } from './gateway/lambda-context.ts';
import { startGateway } from './gateway.ts';
import type { HeldInFolder } from './held-in-folder.ts';
import { identityProvider } from './identity/identity-provider.ts';
import type { Keys } from './identity/keys.ts';
import { LOCAL_ISSUER, localIssuer } from './identity/local-issuer.ts';
import { PAGES_SCOPE, pagesSecret } from './identity/pages-client.ts';
import { localRoutes } from './local-routes.ts';
import type { Log } from './log.ts';
import { every } from './schedule.ts';
import { sentMessages } from './sent-messages.ts';
import { deadLettersInMemory } from './stream-reader/dead-letters.ts';
import { type StreamReader, startStreamReader } from './stream-reader.ts';
import { writtenForGood } from './written-for-good.ts';

export interface ServiceOptions {
  /** The authority's settings; Exampleshire's unless given. */
  readonly settings?: AuthoritySettings | undefined;
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
  /** Where the audit is kept; in memory unless given. */
  readonly audit?: AuditObjects | undefined;
  /** Where referrals wait while the records are away; without it they are refused then. */
  readonly held?: HeldInFolder | undefined;
  /** Where the functions reach the records, if not where DynamoDB Local answers: a test can then take them away. */
  readonly recordsEndpoint?: string | undefined;
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
const HELD_SECONDS = 60;
/** As on AWS: `infra/functions/stream.ts`. */
const STREAM_RETRIES = 10;
/** On AWS once a day: here a test clock that is moved shows a reminder soon after. */
const REMIND_SECONDS = 60;

/**
 * The whole service on one machine: pages, API, identity provider, stream and schedule, around the same
 * handlers as on AWS. Settles when it answers, demonstration data in.
 *
 * @throws {CannotStart} when the port is taken.
 */
export const startService = async (options: ServiceOptions): Promise<LocalService> => {
  const { databaseEndpoint, port, host, keys, log, tableSuffix = '', audit = auditInMemory() } = options;
  const settings = options.settings ?? EXAMPLESHIRE;
  const url = `http://localhost:${port}`;
  const issuer = `${url}/oidc`;
  const clock = createLocalClock();
  const now = (): Date => clock.now();
  const messages = sentMessages(now);
  const secret = options.matchingSecret;
  const names = { records: `records${tableSuffix}`, drafts: `drafts${tableSuffix}` };
  const client = createStoreClient({ endpoint: databaseEndpoint });
  const { held, recordsEndpoint = databaseEndpoint } = options;
  const records = { client: createStoreClient({ endpoint: recordsEndpoint }), table: names.records };
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
    audit,
    held,
    write: (line) => log.info(line),
  });

  const deadLetters = deadLettersInMemory();
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
      givesUp: { name, retries: STREAM_RETRIES, deadLetters },
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
  writtenForGood(records.client, names.records);
  let reader = await readStreams(tables.streamArn);

  const reset = async (): Promise<void> => {
    await reader.close();
    await functions.auditQueue.empty();
    for (const TableName of Object.values(names)) await client.send(new DeleteTableCommand({ TableName }));
    messages.clear();
    await audit.clear();
    await held?.clear();
    reader = await readStreams((await createTables(client, names)).streamArn);
  };
  const web = webHandler(
    wire({
      settings,
      draftsTable: names.drafts,
      draftsClient: enforced(client, declaredAs('web-form'), names),
      apiUrl: url,
      baseUrl: url,
      issuers: [localIssuer(url)],
      clientSecrets: { [LOCAL_ISSUER]: keys.clientSecret },
      pagesIssuer: issuer,
      pagesSecret: pagesSecret(keys),
      pagesScope: PAGES_SCOPE,
      assets,
      now,
    }),
  );
  const runWatch = async (): Promise<void> => functions.watch({}, lambdaContext('watch-queues', 'schedule'));
  const runReport = async (): Promise<void> =>
    functions.report({}, lambdaContext('daily-report', 'schedule'));
  const runAcceptHeld = async (): Promise<void> =>
    functions.acceptHeld({}, lambdaContext('accept-held', 'schedule'));
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
        acceptHeld: runAcceptHeld,
        synthetic: async () => functions.synthetic({}, lambdaContext('synthetic-check', 'asked')),
        host,
      }),
    ],
    fallback: web,
    mounts: [
      identityProvider({
        url,
        keys,
        people: demonstrationPeopleOf(settings),
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
  const acceptHeld = every(HELD_SECONDS, runAcceptHeld, log);
  const remindDrafts = every(
    REMIND_SECONDS,
    () => functions.remindDrafts({}, lambdaContext('remind-drafts', 'schedule')),
    log,
  );
  const close = async (): Promise<void> => {
    await watch.stop();
    await report.stop();
    await acceptHeld.stop();
    await remindDrafts.stop();
    await redrive.stop();
    await gateway.close();
    await reader.close();
    await functions.auditQueue.empty();
    records.client.destroy();
    client.destroy();
    streams.destroy();
  };
  return { url, issuer, clock, reset, close };
};
