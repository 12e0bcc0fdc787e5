import type { FunctionDeclaration } from '../function-declaration.ts';

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
    'ISSUER',
    'SIGN_OUT_ORIGIN',
    'API_RESOURCE',
    'API_URL',
    'BASE_URL',
    'CLIENT_ID',
    'CLIENT_SECRET_NAME',
    'PAGES_SECRET_NAME',
  ],
  tables: [
    {
      table: 'drafts',
      actions: [
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
        'dynamodb:Query',
      ],
      queryIndex: false,
    },
  ],
  secrets: ['client', 'pages'],
  trigger: { kind: 'pages' },
};
