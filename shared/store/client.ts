import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where DynamoDB is. Without an endpoint: the account and Region of the function. */
export interface StoreLocation {
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
}

/** Long enough for a slow answer, short enough that a referrer is told within ten seconds that it failed. */
const TIMEOUTS = { connectionTimeout: 1_000, requestTimeout: 2_500, throwOnRequestTimeout: true };

/** A DynamoDB client for plain objects. Undefined properties are left out of what is stored. */
export const createStoreClient = ({ endpoint, region }: StoreLocation): DynamoDBDocumentClient => {
  const client = new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: TIMEOUTS,
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && {
      endpoint,
      region: region ?? 'eu-west-2',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
};
