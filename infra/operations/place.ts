import { createStoreClient } from '../../shared/store/client.ts';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import type { Records } from '../../shared/store/records.ts';
import { matchingSecretReader } from '../../shared/store/secrets.ts';
import { matchingSecretIn } from '../local/matching-secret.ts';
import { isPortFree } from '../local/ports.ts';
import { localSettings } from '../local/settings.ts';

/** What a command names of AWS. */
interface Named {
  readonly table?: string | undefined;
  readonly secret?: string | undefined;
}

/** The records table that a command works on. */
export interface Place {
  readonly records: Records;
  readonly secret: MatchingSecret;
}

const NOT_RUNNING =
  'The service does not run on this machine. Start it in another terminal (npm start) and run this again; for AWS say --table and --secret.';

/**
 * The table on AWS where the command names one with its secret, else the one of the service that runs on this
 * machine (`PORT`, `DYNAMODB_PORT` and `LOCAL_DIRECTORY` as for `npm start`).
 * @throws with one sentence where it cannot be reached.
 */
export const placeFor = async ({ table, secret }: Named, environment: NodeJS.ProcessEnv): Promise<Place> => {
  if (secret !== undefined && table !== undefined) {
    return {
      records: { client: createStoreClient({}), table },
      secret: await matchingSecretReader(secret)(),
    };
  }
  const { databasePort, keysDirectory } = localSettings(environment);
  if (await isPortFree(databasePort)) throw new Error(NOT_RUNNING);
  const client = createStoreClient({ endpoint: `http://127.0.0.1:${databasePort}` });
  return {
    records: { client, table: table ?? 'records' },
    secret: matchingSecretIn(keysDirectory),
  };
};
