import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createLocalClock, type LocalClock } from '../../infra/local/clock.ts';
import { DEMONSTRATION_PEOPLE } from '../../infra/local/demonstration/people.ts';
import { type LocalFunctions, localFunctions } from '../../infra/local/functions.ts';
import { startGateway } from '../../infra/local/gateway.ts';
import { type HeldInFolder, heldInFolder } from '../../infra/local/held-in-folder.ts';
import { createKeys, type Keys } from '../../infra/local/identity/keys.ts';
import { mintToken, personFor } from '../../infra/local/identity/mint.ts';
import type { Person } from '../../infra/local/identity/person.ts';
import type { OutboxMessage } from '../../infra/local/outbox-page.ts';
import { sentMessages } from '../../infra/local/sent-messages.ts';
import type { Role } from '../../shared/domain/roles.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { createTables } from '../../shared/store/create-tables.ts';
import type { DraftsTable } from '../../shared/store/drafts/items.ts';
import type { Records } from '../../shared/store/records.ts';
import { type ApiClient, apiClient } from './api-client.ts';

/** A Tuesday morning in November: the MASH is open. */
export const TUESDAY = '2026-11-24T10:00:00.000Z';
/** The evening after: it is closed. */
export const EVENING = '2026-11-24T20:00:00.000Z';

export const SECRET = { version: 'k1', secret: 'a secret that only the tests have, long enough' };

/** The API around tables of its own, with the very handlers that run on AWS. */
export interface FrontDoor {
  readonly url: string;
  readonly issuer: string;
  readonly keys: Keys;
  /** Stands still at {@link TUESDAY} until set. */
  readonly clock: LocalClock;
  readonly records: Records & { readonly streamArn: string };
  readonly drafts: DraftsTable;
  readonly functions: LocalFunctions;
  /** What is held while the records are away. */
  readonly held: HeldInFolder;
  /** Every line that was logged. */
  readonly lines: string[];
  readonly messages: () => readonly OutboxMessage[];
  /** Somebody of a role: the first, or another by number. */
  readonly person: (role: Role, who?: { agency?: string; number?: number }) => Person;
  readonly tokenFor: (person: Person) => Promise<string>;
  /** The API as that person calls it. */
  readonly as: (role: Role, who?: { agency?: string; number?: number }) => ApiClient;
  readonly asPerson: (person: Person) => ApiClient;
  readonly close: () => Promise<void>;
}

/** Records in a table of their own, in the run's one database; with a stream only for whoever reads it. */
export const openRecords = async ({
  stream = false,
  endpoint = inject('dynamodbEndpoint'),
  /** Records that are there already, as after a restore. */
  table = undefined as string | undefined,
} = {}): Promise<Records & { streamArn: string; drafts: DraftsTable }> => {
  const suffix = `-${randomUUID()}`;
  const client = createStoreClient({ endpoint });
  const names = { records: table ?? `records${suffix}`, drafts: `drafts${suffix}` };
  const { streamArn } = await createTables(client, names, { stream });
  return { client, table: names.records, streamArn, drafts: { client, table: names.drafts } };
};

export const openFrontDoor = async (
  tables: { stream?: boolean; endpoint?: string; table?: string } = {},
): Promise<FrontDoor> => {
  const records = await openRecords(tables);
  const keys = await createKeys();
  const issuer = 'http://localhost/oidc';
  const clock = createLocalClock();
  clock.set(TUESDAY);
  const messages = sentMessages(() => clock.now());
  const lines: string[] = [];
  const held = heldInFolder(join(tmpdir(), `held-${randomUUID()}`));
  const write = (line: string): void => void lines.push(line);
  const functions = localFunctions({
    settings: EXAMPLESHIRE,
    records,
    drafts: records.drafts,
    secret: SECRET,
    keys,
    issuer,
    baseUrl: 'http://localhost',
    clock,
    messages,
    held,
    write,
  });
  const gateway = await startGateway({
    port: 0,
    log: { info: write, error: (message, error) => write(`${message} ${String(error ?? '')}`) },
    routes: functions.routes,
  });
  const person: FrontDoor['person'] = (role, { agency, number = 1 } = {}) =>
    personFor({ role, agency, number }, DEMONSTRATION_PEOPLE);
  // Tokens are checked against the real time, whatever the service's clock says.
  const tokenFor = (of: Person): Promise<string> =>
    mintToken({ keys, issuer, person: of, clock: { now: () => new Date() }, lifetimeSeconds: 3600 });
  return {
    url: gateway.url,
    issuer,
    keys,
    clock,
    records,
    drafts: records.drafts,
    functions,
    held,
    lines,
    messages: messages.list,
    person,
    tokenFor,
    as: (role, who) => apiClient(gateway.url, () => tokenFor(person(role, who))),
    asPerson: (one) => apiClient(gateway.url, () => tokenFor(one)),
    close: async () => {
      await gateway.close();
      await held.clear();
    },
  };
};
