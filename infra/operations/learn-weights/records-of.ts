import { createStoreClient } from '../../../shared/store/client.ts';
import type { Records } from '../../../shared/store/records.ts';
import { placeFor } from '../place.ts';

/** The records table on AWS where it is named, else that of the service that runs on this machine. */
export const recordsOf = async (
  table: string | undefined,
  environment: NodeJS.ProcessEnv,
): Promise<Records> =>
  table === undefined ? (await placeFor({}, environment)).records : { client: createStoreClient({}), table };
