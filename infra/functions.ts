import { ALL_ROUTES, type ApiFunction } from '../shared/contract/routes.ts';
import type { FunctionDeclaration, Trigger } from './function-declaration.ts';

const routesOf = (name: ApiFunction): Trigger => ({
  kind: 'routes',
  routes: ALL_ROUTES.filter((route) => route.handledBy === name),
});

const API_ENVIRONMENT = ['RECORDS_TABLE', 'ISSUER', 'AUDIENCE'] as const;

/** Delivery also completes the matching keys of large families and opens sealed codes: it needs both secrets. */
const DELIVERY_ENVIRONMENT = [
  'RECORDS_TABLE',
  'MATCHING_SECRET_NAME',
  'CODES_SECRET_NAME',
  'NOTIFY_SECRET_NAME',
  'BASE_URL',
] as const;

/** The functions, declared once: CDK and the local runner both read this list. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [
  {
    name: 'submit-referral',
    about: 'Takes a referral in: rates, routes and accepts it in one transaction',
    entry: 'functions/submit-referral/handler.ts',
    // Matching is the only work here that needs a processor; a whole one comes with 1,769 MB.
    memoryMegabytes: 1769,
    timeoutSeconds: 20,
    environment: [...API_ENVIRONMENT, 'MATCHING_SECRET_NAME'],
    tables: [
      {
        table: 'records',
        actions: [
          'dynamodb:GetItem',
          'dynamodb:Query',
          'dynamodb:PutItem',
          'dynamodb:UpdateItem',
          'dynamodb:ConditionCheckItem',
        ],
        queryIndex: false,
      },
    ],
    secrets: ['matching'],
    trigger: routesOf('submit-referral'),
  },
  {
    name: 'work-queue',
    about: 'The desk: lists, finds, pulls, rates, decides and returns work',
    entry: 'functions/work-queue/handler.ts',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    environment: [...API_ENVIRONMENT, 'MATCHING_SECRET_NAME'],
    tables: [
      {
        table: 'records',
        actions: [
          'dynamodb:GetItem',
          'dynamodb:BatchGetItem',
          'dynamodb:Query',
          'dynamodb:PutItem',
          'dynamodb:UpdateItem',
          'dynamodb:ConditionCheckItem',
        ],
        queryIndex: true,
      },
    ],
    secrets: ['matching'],
    trigger: routesOf('work-queue'),
  },
  {
    name: 'referral-status',
    about: 'Tells whoever sent a referral where it stands',
    entry: 'functions/referral-status/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    environment: [...API_ENVIRONMENT],
    tables: [
      // It writes one thing: that somebody looked.
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
        queryIndex: false,
      },
    ],
    secrets: [],
    trigger: routesOf('referral-status'),
  },
  {
    name: 'referral-messages',
    about: 'Takes what a sender adds to a referral: rates it again, upwards only',
    entry: 'functions/referral-messages/handler.ts',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    environment: [...API_ENVIRONMENT],
    tables: [
      // It puts new items and replaces what it has read: nothing is updated in place.
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
        queryIndex: false,
      },
    ],
    secrets: [],
    trigger: routesOf('referral-messages'),
  },
  {
    name: 'partner-checks',
    about: 'Shows agencies what they were asked about a child, and takes their answers',
    entry: 'functions/partner-checks/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    environment: [...API_ENVIRONMENT],
    tables: [
      // It puts new items and replaces what it has read: nothing is updated in place.
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
        queryIndex: true,
      },
    ],
    secrets: [],
    trigger: routesOf('partner-checks'),
  },
  {
    name: 'reports',
    about: 'Shows managers how the front door stands, and each agency its own picture',
    entry: 'functions/reports/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    environment: [...API_ENVIRONMENT],
    tables: [
      // It writes one thing: that somebody looked.
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
        queryIndex: true,
      },
    ],
    secrets: [],
    trigger: routesOf('reports'),
  },
  {
    name: 'returns',
    about: 'Checks and makes what the authority returns to others: Annex A, census and dataset',
    entry: 'functions/returns/handler.ts',
    // Ten thousand contacts and their workbook are in memory at once.
    memoryMegabytes: 1769,
    timeoutSeconds: 25,
    environment: [...API_ENVIRONMENT],
    tables: [
      // It writes one thing: who checked and made which return.
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
        queryIndex: true,
      },
    ],
    secrets: [],
    trigger: routesOf('returns'),
  },
  {
    name: 'email-codes',
    about: 'Has codes sent to people without an account, and checks them',
    entry: 'functions/email-codes/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    environment: [...API_ENVIRONMENT, 'CODES_SECRET_NAME'],
    tables: [
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        queryIndex: false,
      },
    ],
    secrets: ['codes'],
    trigger: routesOf('email-codes'),
  },
  {
    name: 'review-rules',
    about: 'Drafts, tries and countersigns changes of the rules',
    entry: 'functions/review-rules/handler.ts',
    // A quarter of referrals is replayed twice at one press of a button: that needs a processor of its own.
    memoryMegabytes: 3008,
    // Shorter than the pages wait for it.
    timeoutSeconds: 22,
    environment: [...API_ENVIRONMENT],
    tables: [
      // It puts new items and replaces what it has read: nothing is updated in place.
      {
        table: 'records',
        actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
        queryIndex: false,
      },
    ],
    secrets: [],
    trigger: routesOf('review-rules'),
  },
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
  {
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
  },
];
