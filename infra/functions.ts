import { ALL_ROUTES, type ApiFunction, type Route } from '../shared/contract/routes.ts';

/** Every Lambda function of the service. */
export type FunctionName =
  | ApiFunction
  | 'notify'
  | 'redrive-outbox'
  | 'remind-drafts'
  | 'watch-queues'
  | 'web-form';

/** What a function may be told through its environment. A secret is only ever named there. */
export type EnvironmentName =
  | 'RECORDS_TABLE'
  | 'DRAFTS_TABLE'
  | 'MATCHING_SECRET_NAME'
  | 'CODES_SECRET_NAME'
  | 'NOTIFY_SECRET_NAME'
  | 'ISSUER'
  | 'AUDIENCE'
  | 'API_RESOURCE'
  | 'SIGN_OUT_ORIGIN'
  | 'API_URL'
  | 'BASE_URL'
  | 'CLIENT_ID'
  | 'CLIENT_SECRET_NAME'
  | 'PAGES_SECRET_NAME';

export type TableName = 'records' | 'drafts';
export type SecretName = 'matching' | 'codes' | 'notify' | 'client' | 'pages';

export type TableAction =
  | 'dynamodb:GetItem'
  | 'dynamodb:BatchGetItem'
  | 'dynamodb:Query'
  | 'dynamodb:PutItem'
  | 'dynamodb:UpdateItem'
  | 'dynamodb:DeleteItem'
  | 'dynamodb:ConditionCheckItem';

/** What one function may do with one table. Whatever is not named is refused. */
export interface TableRights {
  readonly table: TableName;
  readonly actions: readonly TableAction[];
  /** May query the table's `queue` index too. */
  readonly queryIndex: boolean;
}

/** What makes a function run. */
export type Trigger =
  | { readonly kind: 'routes'; readonly routes: readonly Route[] }
  /** Every path that no route has. */
  | { readonly kind: 'pages' }
  | {
      readonly kind: 'stream';
      readonly table: 'records';
      readonly batchSize: number;
      readonly retries: number;
    }
  | { readonly kind: 'schedule'; readonly everyMinutes: number }
  /** Every day on the hour, in UTC. */
  | { readonly kind: 'daily'; readonly hour: number };

export interface FunctionDeclaration {
  readonly name: FunctionName;
  readonly about: string;
  /** From the root of the repository. It exports `handler`. */
  readonly entry: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly environment: readonly EnvironmentName[];
  readonly tables: readonly TableRights[];
  readonly secrets: readonly SecretName[];
  readonly trigger: Trigger;
}

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
