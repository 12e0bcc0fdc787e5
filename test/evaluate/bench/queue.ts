import { createLocalJWKSet } from 'jose';
import { createHandler } from '../../../functions/work-queue/handler.ts';
import { createKeys, publicKeys } from '../../../infra/local/identity/keys.ts';
import { mintToken } from '../../../infra/local/identity/mint.ts';
import { AUDIENCE } from '../../../infra/local/identity/person.ts';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { createTokenVerifier } from '../../../shared/http/verify-token.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { createStoreClient } from '../../../shared/store/client.ts';
import { createTables } from '../../../shared/store/create-tables.ts';
import { admission } from '../../../shared/store/directory/admission.ts';
import { isUnavailable } from '../../../shared/store/errors.ts';
import { createApiClient } from '../../../web-form/api/client.ts';
import { desk } from '../../../web-form/desk/paths.ts';
import { BASE_URL, SCREENER, start } from '../../web-form/support/start.ts';
import { apiOf } from './api-of.ts';
import { busyTime, recordCalls } from './calls.ts';
import { type Figure, figure, mean, percentile } from './figure.ts';
import { putWork, WORK_NOW } from './work-items.ts';

const ISSUER = 'https://bench.example';
const WAITING = 200;
const FEW_CLOSED = 100;
const MANY_CLOSED = 100_000;
const WARM = 40;
const TIMES = 200;

interface Viewed {
  readonly milliseconds: number;
  /** Of it: while no answer of the database was awaited. */
  readonly own: number;
  /** Reads of the table for one page. */
  readonly reads: number;
}

/** The desk's own page of a queue, with the API's handler behind it in the same process. */
const deskOf = async (databaseEndpoint: string) => {
  const client = createStoreClient({ endpoint: databaseEndpoint });
  const table = `bench-${crypto.randomUUID()}`;
  await createTables(client, { records: table, drafts: `${table}-drafts` }, { stream: false });
  const records = { client, table };
  const keys = await createKeys();
  const handler = createHandler({
    settings: EXAMPLESHIRE,
    records,
    matchingSecret: async () => ({ version: 'k1', secret: 'a secret that only the bench has, long enough' }),
    now: () => new Date(WORK_NOW),
    log: () => undefined,
    isUnavailable,
    admit: admission(records, () => new Date(WORK_NOW), EXAMPLESHIRE.calendar.timeZone),
    verifyToken: createTokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: createLocalJWKSet(publicKeys(keys)),
    }),
  });
  const token = await mintToken({
    keys,
    issuer: ISSUER,
    person: { id: SCREENER.id, name: SCREENER.name, role: 'screener', email: 'b@example.org', jobTitle: '' },
    clock: { now: () => new Date() },
    lifetimeSeconds: 3_600,
  });
  const { app, signedIn } = start(
    {},
    { api: createApiClient('http://api.example', apiOf(handler, ROUTES.listQueue, token)) },
  );
  const cookie = await signedIn(SCREENER);
  const calls = recordCalls(client);
  const view = async (): Promise<Viewed> => {
    calls.take();
    const from = performance.now();
    const answer = await app.request(`${BASE_URL}${desk.queue('mash')}`, { headers: { cookie } });
    const page = await answer.text();
    const milliseconds = performance.now() - from;
    const shown = page.match(/<tr/g)?.length ?? 0;
    if (answer.status !== 200 || shown < WAITING) throw new Error(`${answer.status} with ${shown} rows`);
    const made = calls.take();
    const reads = made.filter(({ writes }) => writes === 0).length;
    return { milliseconds, own: milliseconds - busyTime(made), reads };
  };
  return { records, view, close: () => client.destroy() };
};

const times = async (many: number, view: () => Promise<Viewed>): Promise<Viewed[]> => {
  const viewed: Viewed[] = [];
  for (let time = 0; time < many; time += 1) viewed.push(await view());
  return viewed;
};

/**
 * What it costs to show a queue of 200: the whole page, from the request to its last letter, with the API's own
 * function and the table behind it; and how much more that is when the table is full of closed work.
 */
export const benchQueue = async (databaseEndpoint: string): Promise<Figure[]> => {
  const { records, view, close } = await deskOf(databaseEndpoint);
  try {
    await putWork(records, { many: WAITING, done: false });
    await putWork(records, { many: FEW_CLOSED, done: true });
    await times(WARM, view);
    const few = await times(TIMES, view);
    await putWork(records, { many: MANY_CLOSED, done: true, from: FEW_CLOSED });
    await times(WARM, view);
    const many = await times(TIMES, view);
    const ms = (viewed: readonly Viewed[]): number[] => viewed.map(({ milliseconds }) => milliseconds);
    const half = (viewed: readonly Viewed[]): number => percentile(ms(viewed), 0.5);
    return [
      figure('queue.page-p50', half(many), 'ms'),
      figure('queue.page-p99', percentile(ms(many), 0.99), 'ms', 50),
      figure(
        'queue.page-own-p50',
        percentile(
          many.map(({ own }) => own),
          0.5,
        ),
        'ms without the database',
      ),
      figure(
        'queue.page-own-p99',
        percentile(
          many.map(({ own }) => own),
          0.99,
        ),
        'ms without the database',
      ),
      figure('queue.page-reads', mean(many.map(({ reads }) => reads)), 'requests per page'),
      figure('queue.closed', MANY_CLOSED + FEW_CLOSED, 'closed items in the table'),
      figure('queue.many-closed-over-few', half(many) / half(few), 'ratio', 1.5),
    ];
  } finally {
    close();
  }
};
