import type { FunctionDeclaration } from '../function-declaration.ts';
import { DRAFTS } from '../rights/partitions.ts';
import { PEOPLE_WAIT } from './concurrency.ts';

/** The function behind every path that no route has. */
export const PAGES_FUNCTION: FunctionDeclaration = {
  name: 'web-form',
  about: 'The pages people see. It reads records only through the API',
  entry: 'web-form/handler.ts',
  memoryMegabytes: 1024,
  // Longer than the slowest function it calls, shorter than the gateway's own 29 seconds.
  timeoutSeconds: 25,
  environment: [
    'DRAFTS_TABLE',
    'ISSUERS',
    'ISSUER',
    'AUDIENCE',
    'GATEWAY_URL',
    'BASE_URL',
    'CLIENT_SECRET_NAME',
    'ELSEWHERE_SECRET_NAME',
    'SIGNING_SECRET_NAME',
    'PAGES_CLIENT_ID',
    'ORIGIN_SECRET_NAME',
    'PAGES_SECRET_NAME',
  ],
  tables: [
    {
      table: 'drafts',
      partitions: {
        [DRAFTS.drafts]: ['Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
        [DRAFTS.reminders]: ['PutItem'],
        [DRAFTS.sessions]: ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'],
        [DRAFTS.sessionsOf]: ['Query', 'PutItem', 'DeleteItem'],
        [DRAFTS.signIns]: ['PutItem', 'DeleteItem'],
        [DRAFTS.codes]: ['GetItem', 'PutItem'],
        [DRAFTS.held]: ['GetItem', 'PutItem'],
      },
      index: [],
    },
  ],
  secrets: ['client', 'elsewhere', 'signing', 'origin', 'pages'],
  concurrency: { shared: PEOPLE_WAIT },
  trigger: { kind: 'pages' },
};
