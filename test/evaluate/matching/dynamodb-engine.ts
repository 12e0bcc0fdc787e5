import { startDynamoDbLocal } from '../../../infra/local/dynamodb-local.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { findableItemsOf } from '../../../shared/store/accept/to-items.ts';
import { createStoreClient } from '../../../shared/store/client.ts';
import { createTables } from '../../../shared/store/create-tables.ts';
import { hashesToSearch, keysToStore, type MatchingSecret } from '../../../shared/store/matching-hash.ts';
import type { Records } from '../../../shared/store/records.ts';
import { underKey } from '../../../shared/store/search/look-up.ts';
import { type Engine, type Found, MOST_PER_KEY } from './engine.ts';
import { writeBatches } from './write-batches.ts';

const SENDER = { agencyId: 'evaluation', source: '2A' } as const;
const FIRST = Date.UTC(2020, 0, 1);
/** Records whose keys are written together. */
const TOGETHER = 200;

/** A record as an earlier contact, each a second after the one before, so that newer ones are read first. */
const contactAt = (place: number) => ({
  contactId: String(place),
  reference: String(place),
  personId: String(place),
  receivedAt: new Date(FIRST + place * 1000).toISOString(),
});

/**
 * Keys in a table, hashed, made into items and read by the store's own code. Which keys a record has is the store's
 * to say here: those it is given are passed over.
 */
export const engineOnTable = (records: Records, secret: MatchingSecret): Engine => {
  let stored = 0;
  let waiting: object[] = [];
  const write = async (): Promise<void> => {
    const items = waiting;
    waiting = [];
    await writeBatches(records, items);
  };
  return {
    store: async (record) => {
      const { keys } = findableItemsOf(contactAt(stored), SENDER, keysToStore(record, secret));
      waiting.push(...keys);
      stored += 1;
      if (stored % TOGETHER === 0) await write();
    },
    settled: write,
    lookUp: async (query) => {
      const under = await Promise.all(
        hashesToSearch(query, secret).map((key) => underKey(records, key, { mostPerKey: MOST_PER_KEY })),
      );
      const found = new Map(
        under
          .flatMap(({ contacts }) => contacts)
          .map(({ contactId, record }): [number, Found] => [
            Number(contactId),
            { place: Number(contactId), record },
          ]),
      );
      return {
        found: [...found.values()].sort((one, other) => one.place - other.place),
        incomplete: under.some(({ overflowed }) => overflowed),
      };
    },
    close: async () => undefined,
  };
};

/** Keys in a DynamoDB Local of their own, in memory, which ends with the engine. */
export const dynamoDbEngine = async (): Promise<Engine> => {
  const database = await startDynamoDbLocal({ port: await freePort(), directory: 'memory', log: silentLog });
  const client = createStoreClient({ endpoint: database.endpoint });
  const table = 'evaluation-records';
  await createTables(client, { records: table, drafts: 'evaluation-drafts' }, { stream: false });
  const secret = { version: 'k1', secret: crypto.randomUUID() };
  return {
    ...engineOnTable({ client, table }, secret),
    close: async () => {
      client.destroy();
      await database.stop();
    },
  };
};
