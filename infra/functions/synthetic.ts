import type { FunctionDeclaration } from '../function-declaration.ts';
import { IN_INDEX, RECORDS } from '../rights/partitions.ts';
import { onRecords } from '../rights/usual.ts';
import { ONE_AND_A_RETRY } from './concurrency.ts';

/** The function by which the service checks itself. Of the table it may touch only what it sent itself. */
export const SYNTHETIC_CHECK: FunctionDeclaration = {
  name: 'synthetic-check',
  about: 'Sends the service an invented referral, follows it to its queue and withdraws it',
  entry: 'functions/synthetic-check/handler.ts',
  memoryMegabytes: 256,
  // Longer than every answer that it waits for at its longest.
  timeoutSeconds: 120,
  environment: ['RECORDS_TABLE', 'ISSUER', 'AUDIENCE', 'BASE_URL', 'SYNTHETIC_SECRET_NAME'],
  tables: onRecords({ [RECORDS.synthetic]: ['Query', 'PutItem'] }, [IN_INDEX.synthetic]),
  secrets: ['synthetic'],
  concurrency: ONE_AND_A_RETRY,
  trigger: { kind: 'schedule', everyMinutes: 5 },
};
