import { createLocalJWKSet } from 'jose';
import { createHandler } from '../../../functions/submit-referral/handler.ts';
import { demonstrationContacts } from '../../../infra/local/demonstration/prior-contacts.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { createKeys, publicKeys } from '../../../infra/local/identity/keys.ts';
import { mintToken } from '../../../infra/local/identity/mint.ts';
import { AUDIENCE } from '../../../infra/local/identity/person.ts';
import { createTokenVerifier } from '../../../shared/http/verify-token.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { createStoreClient } from '../../../shared/store/client.ts';
import { createTables } from '../../../shared/store/create-tables.ts';
import { admission } from '../../../shared/store/directory/admission.ts';
import { isUnavailable } from '../../../shared/store/errors.ts';
import { busyTime, type Call, recordCalls, roundTrips } from './calls.ts';
import { eventOf } from './event.ts';
import { type Figure, figure, mean, percentile } from './figure.ts';

const ISSUER = 'https://bench.example';
/** Referrals sent before measuring, so that the store has contacts to find and the engine is warm. */
const WARM = 120;

interface Accepted {
  readonly milliseconds: number;
  readonly calls: readonly Call[];
}

/** Sends every demonstration referral through the function itself, one after another. */
const acceptAll = async (databaseEndpoint: string): Promise<Accepted[]> => {
  const client = createStoreClient({ endpoint: databaseEndpoint });
  const table = `bench-${crypto.randomUUID()}`;
  await createTables(client, { records: table, drafts: `${table}-drafts` }, { stream: false });
  const recorded = recordCalls(client);
  const keys = await createKeys();
  const secret = { version: 'k1', secret: crypto.randomUUID() };
  let now = new Date();
  const handler = createHandler({
    settings: EXAMPLESHIRE,
    records: { client, table },
    matchingSecret: async () => secret,
    now: () => now,
    log: () => undefined,
    isUnavailable,
    admit: admission({ client, table }, () => now, EXAMPLESHIRE.calendar.timeZone),
    verifyToken: createTokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: createLocalJWKSet(publicKeys(keys)),
    }),
  });
  const token = await mintToken({
    keys,
    issuer: ISSUER,
    person: { id: 'bench', name: '', role: 'system', email: 'bench@example.org', jobTitle: '' },
    clock: { now: () => new Date() },
    lifetimeSeconds: 3_600,
  });
  const accepted: Accepted[] = [];
  for (const { form, receivedAt } of demonstrationContacts(now.toISOString())) {
    now = new Date(receivedAt);
    const event = eventOf(token, JSON.stringify(form));
    recorded.take();
    const from = performance.now();
    const answer = await handler(event, lambdaContext('submit-referral', 'bench'));
    const milliseconds = performance.now() - from;
    if (answer.statusCode !== 201) throw new Error(`Refused: ${answer.statusCode} ${answer.body}`);
    accepted.push({ milliseconds, calls: recorded.take() });
  }
  client.destroy();
  return accepted.slice(WARM);
};

/** What accepting one referral costs: our own share of the time, round trips, reads and writes. */
export const benchAccepting = async (databaseEndpoint: string): Promise<Figure[]> => {
  const accepted = await acceptAll(databaseEndpoint);
  const times = accepted.map(({ milliseconds }) => milliseconds);
  const ratios = accepted.map(({ milliseconds, calls }) => milliseconds / busyTime(calls));
  const reads = accepted.map(({ calls }) => calls.filter(({ writes }) => writes === 0).length);
  const writes = accepted.map(({ calls }) => calls.reduce((sum, call) => sum + call.writes, 0));
  const trips = accepted.map(({ calls }) => roundTrips(calls));
  return [
    figure('accept.time-over-database-time', percentile(ratios, 0.5), 'ratio', 1.3),
    figure('accept.sequential-round-trips', Math.max(...trips), 'round trips', 3),
    figure('accept.reads', mean(reads), 'requests per referral', 20),
    figure('accept.writes', mean(writes), 'items per referral', 30),
    figure('accept.p50', percentile(times, 0.5), 'ms'),
    figure('accept.p99', percentile(times, 0.99), 'ms'),
  ];
};
