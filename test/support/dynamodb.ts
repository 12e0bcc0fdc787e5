import type { TestProject } from 'vitest/node';
import { startDynamoDbLocal } from '../../infra/local/dynamodb-local.ts';
import { silentLog } from '../../infra/local/log.ts';
import { freePort } from '../../infra/local/ports.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the one DynamoDB Local of a test run. Use tables of your own: it is shared. */
    dynamodbEndpoint: string;
  }
}

/** Vitest's global set-up: one DynamoDB Local in memory for the whole run. Name this file in `globalSetup`. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const database = await startDynamoDbLocal({ port: await freePort(), directory: 'memory', log: silentLog });
  project.provide('dynamodbEndpoint', database.endpoint);
  return database.stop;
};
