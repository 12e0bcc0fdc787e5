import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { createLocalJWKSet } from 'jose';
import { createHandler } from '../../../functions/reports/handler.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { createKeys, publicKeys } from '../../../infra/local/identity/keys.ts';
import { mintToken } from '../../../infra/local/identity/mint.ts';
import { AUDIENCE } from '../../../infra/local/identity/person.ts';
import { ROUTES, type Route } from '../../../shared/contract/routes.ts';
import { createTokenVerifier } from '../../../shared/http/verify-token.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { createStoreClient } from '../../../shared/store/client.ts';
import { createTables } from '../../../shared/store/create-tables.ts';
import { admission } from '../../../shared/store/directory/admission.ts';
import { isUnavailable } from '../../../shared/store/errors.ts';
import { makeReport } from '../../../shared/store/figures/make-report.ts';
import { putLatest } from '../../../shared/store/figures/stored-reports.ts';
import { patiently } from '../../../shared/store/import/patiently.ts';
import type { Records } from '../../../shared/store/records.ts';
import { eventFor } from './event.ts';
import { type Figure, figure } from './figure.ts';
import { itemsOfAYear, REPORT_NOW } from './year-of-facts.ts';

const ISSUER = 'https://bench.example';
const FEW = 1_000;
const MANY = 12_000;
const BATCH = 25;

const MANAGER = {
  id: 'bench-manager',
  name: 'Bench',
  role: 'manager',
  email: 'b@example.org',
  jobTitle: '',
} as const;
const PARTNER = { ...MANAGER, id: 'bench-partner', role: 'partner', agency: 'agency-1' } as const;

/** The pages by which managers and partners look, as what they ask of the API. */
const PAGES: readonly {
  route: Route;
  person: typeof MANAGER | typeof PARTNER;
  path: Record<string, string>;
}[] = [
  { route: ROUTES.readReport, person: MANAGER, path: { day: 'now' } },
  { route: ROUTES.readTrends, person: MANAGER, path: { day: 'now' } },
  { route: ROUTES.partnerPicture, person: PARTNER, path: {} },
];

const put = async ({ client, table }: Records, items: readonly Record<string, unknown>[]): Promise<void> => {
  for (let at = 0; at < items.length; at += BATCH) {
    const batch = items.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await patiently(() => client.send(new BatchWriteCommand({ RequestItems: { [table]: batch } })));
  }
};

/** Counts the items that a client is given to read. */
const countItems = ({ client }: Records): { take: () => number } => {
  let items = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const output = answer.output as {
        Items?: unknown[];
        Item?: unknown;
        Responses?: Record<string, unknown[]>;
      };
      items += output.Items?.length ?? (output.Item === undefined ? 0 : 1);
      items += Object.values(output.Responses ?? {}).flat().length;
      return answer;
    },
    { step: 'initialize', name: 'countItems' },
  );
  return {
    take: () => {
      const taken = items;
      items = 0;
      return taken;
    },
  };
};

/** Items read by each page, with so many contacts in the year. */
const itemsRead = async (databaseEndpoint: string, contacts: number): Promise<number[]> => {
  const client = createStoreClient({ endpoint: databaseEndpoint });
  const table = `bench-${crypto.randomUUID()}`;
  await createTables(client, { records: table, drafts: `${table}-drafts` }, { stream: false });
  const records = { client, table };
  await put(records, itemsOfAYear(contacts));
  await putLatest(
    records,
    await makeReport(records, REPORT_NOW, { calendar: EXAMPLESHIRE.calendar, checked: [] }),
  );
  const keys = await createKeys();
  const now = (): Date => new Date(REPORT_NOW);
  const handler = createHandler({
    settings: EXAMPLESHIRE,
    records,
    now,
    log: () => undefined,
    isUnavailable,
    admit: admission(records, now, EXAMPLESHIRE.calendar.timeZone),
    verifyToken: createTokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: createLocalJWKSet(publicKeys(keys)),
    }),
  });
  const read = countItems(records);
  const found: number[] = [];
  for (const { route, person, path } of PAGES) {
    const token = await mintToken({
      keys,
      issuer: ISSUER,
      person,
      clock: { now: () => new Date() },
      lifetimeSeconds: 600,
    });
    const address = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '');
    read.take();
    const event = eventFor(token, route, { path: address, pathParameters: path });
    const { statusCode } = await handler(event, lambdaContext('reports', 'bench'));
    if (statusCode !== 200) throw new Error(`${route.id} answered ${statusCode}`);
    found.push(read.take());
  }
  client.destroy();
  return found;
};

/** What it costs to open a report: the same however many contacts there were in the year. */
export const benchReports = async (databaseEndpoint: string): Promise<Figure[]> => {
  const few = await itemsRead(databaseEndpoint, FEW);
  const many = await itemsRead(databaseEndpoint, MANY);
  return PAGES.flatMap(({ route }, at) => [
    figure(
      `reports.${route.id}-items`,
      many[at] ?? Number.NaN,
      `items read with ${MANY} contacts in the year`,
    ),
    figure(
      `reports.${route.id}-many-over-few`,
      (many[at] ?? Number.NaN) / (few[at] ?? Number.NaN),
      'ratio',
      1,
    ),
  ]);
};
