import type { FunctionDeclaration } from '../function-declaration.ts';
import { DELIVERY_ENVIRONMENT } from './delivery-environment.ts';

/** The functions that read what was written, as it is written. */
export const STREAM_FUNCTIONS: readonly FunctionDeclaration[] = [
  {
    name: 'notify',
    about: 'Sends receipts, red alerts and feedback as they are written',
    entry: 'functions/notify/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    environment: DELIVERY_ENVIRONMENT,
    tables: [
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem', 'dynamodb:PutItem'],
        queryIndex: false,
      },
    ],
    secrets: ['matching', 'codes', 'notify'],
    trigger: { kind: 'stream', table: 'records', batchSize: 10, retries: 10 },
  },
  {
    name: 'count-contacts',
    about: 'Keeps the figures of contacts as they are received, decided and answered',
    entry: 'functions/count-contacts/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    environment: ['RECORDS_TABLE'],
    tables: [
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        queryIndex: false,
      },
    ],
    secrets: [],
    trigger: { kind: 'stream', table: 'records', batchSize: 50, retries: 10 },
  },
];
