import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The records table and the client that reaches it. */
export interface Records {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

/** Most actions that DynamoDB takes in one transaction. */
export const MOST_ACTIONS = 100;
