import type { FunctionDeclaration } from '../function-declaration.ts';
import { DELIVERY_ENVIRONMENT } from './delivery-environment.ts';

/** The functions that run by the clock. */
export const SCHEDULED_FUNCTIONS: readonly FunctionDeclaration[] = [
  {
    name: 'daily-report',
    about: 'Keeps the managers’ report of each day, and the latest',
    entry: 'functions/daily-report/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 50,
    environment: ['RECORDS_TABLE'],
    tables: [
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
        queryIndex: true,
      },
    ],
    secrets: [],
    trigger: { kind: 'schedule', everyMinutes: 1 },
  },
  {
    name: 'redrive-outbox',
    about: 'Sends what notify could not',
    entry: 'functions/notify/redrive/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 120,
    environment: DELIVERY_ENVIRONMENT,
    tables: [
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem', 'dynamodb:PutItem'],
        queryIndex: true,
      },
    ],
    secrets: ['matching', 'codes', 'notify'],
    trigger: { kind: 'schedule', everyMinutes: 5 },
  },
  {
    name: 'watch-queues',
    about: 'Escalates reds that nobody takes; hands over at closing and back at opening',
    entry: 'functions/watch-queues/handler.ts',
    memoryMegabytes: 512,
    // The next run comes after a minute, and goes on where this one ended.
    timeoutSeconds: 50,
    environment: ['RECORDS_TABLE'],
    tables: [
      // It puts new items and replaces what it has read: nothing is updated in place.
      { table: 'records', actions: ['dynamodb:Query', 'dynamodb:PutItem'], queryIndex: true },
    ],
    secrets: [],
    trigger: { kind: 'schedule', everyMinutes: 1 },
  },
  {
    name: 'remind-drafts',
    about: 'Has people reminded of drafts that are deleted in a week',
    entry: 'functions/remind-drafts/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 120,
    environment: ['DRAFTS_TABLE', 'RECORDS_TABLE', 'CODES_SECRET_NAME'],
    tables: [
      {
        table: 'drafts',
        actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
        queryIndex: false,
      },
      // The event that has the reminder sent, and nothing else.
      { table: 'records', actions: ['dynamodb:PutItem'], queryIndex: false },
    ],
    secrets: ['codes'],
    // Within working hours, in summer and in winter.
    trigger: { kind: 'daily', hour: 9 },
  },
];
