import { ALL_ROUTES, type ApiFunction } from '../../shared/contract/routes.ts';
import type { FunctionDeclaration, Trigger } from '../function-declaration.ts';
import { API_RIGHTS } from './api-rights.ts';
import { PEOPLE_WAIT } from './concurrency.ts';

const routesOf = (name: ApiFunction): Trigger => ({
  kind: 'routes',
  routes: ALL_ROUTES.filter((route) => route.handledBy === name),
});

const API_ENVIRONMENT = ['RECORDS_TABLE', 'ISSUERS', 'ISSUER', 'AUDIENCE', 'PAGES_CLIENT_ID'] as const;

/** The functions that answer a declared route of the API. */
export const API_FUNCTIONS: readonly FunctionDeclaration[] = [
  {
    name: 'submit-referral',
    about: 'Takes a referral in: rates, routes and accepts it in one transaction',
    entry: 'functions/submit-referral/handler.ts',
    // Matching is the only work here that needs a processor; a whole one comes with 1,769 MB.
    memoryMegabytes: 1769,
    timeoutSeconds: 20,
    environment: [...API_ENVIRONMENT, 'MATCHING_SECRET_NAME', 'HELD_BUCKET'],
    tables: API_RIGHTS['submit-referral'],
    // It reads back what was held before under the same key, to answer the same again.
    buckets: [{ bucket: 'held', actions: ['s3:PutObject', 's3:GetObject'], under: 'waiting/' }],
    secrets: ['matching'],
    // However busy everything else is, a referral can be sent.
    concurrency: { reserved: 100 },
    trigger: routesOf('submit-referral'),
  },
  {
    name: 'work-queue',
    about: 'The desk: lists, finds, pulls, rates, decides and returns work',
    entry: 'functions/work-queue/handler.ts',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    environment: [...API_ENVIRONMENT, 'MATCHING_SECRET_NAME'],
    tables: API_RIGHTS['work-queue'],
    secrets: ['matching'],
    concurrency: { shared: PEOPLE_WAIT },
    trigger: routesOf('work-queue'),
  },
  {
    name: 'referral-status',
    about: 'Tells whoever sent a referral where it stands',
    entry: 'functions/referral-status/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    environment: [...API_ENVIRONMENT],
    tables: API_RIGHTS['referral-status'],
    secrets: [],
    concurrency: { shared: PEOPLE_WAIT },
    trigger: routesOf('referral-status'),
  },
  {
    name: 'referral-messages',
    about: 'Takes what a sender adds to a referral: rates it again, upwards only',
    entry: 'functions/referral-messages/handler.ts',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    environment: [...API_ENVIRONMENT],
    tables: API_RIGHTS['referral-messages'],
    secrets: [],
    concurrency: { shared: PEOPLE_WAIT },
    trigger: routesOf('referral-messages'),
  },
  {
    name: 'partner-checks',
    about: 'Shows agencies what they were asked about a child, and takes their answers',
    entry: 'functions/partner-checks/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    environment: [...API_ENVIRONMENT],
    tables: API_RIGHTS['partner-checks'],
    secrets: [],
    concurrency: { shared: PEOPLE_WAIT },
    trigger: routesOf('partner-checks'),
  },
  {
    name: 'reports',
    about: 'Shows managers how the front door stands, and each agency its own picture',
    entry: 'functions/reports/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    environment: [...API_ENVIRONMENT],
    tables: API_RIGHTS.reports,
    secrets: [],
    concurrency: { shared: PEOPLE_WAIT },
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
    tables: API_RIGHTS.returns,
    secrets: [],
    concurrency: { shared: PEOPLE_WAIT },
    trigger: routesOf('returns'),
  },
  {
    name: 'email-codes',
    about: 'Has codes sent to people without an account, and checks them',
    entry: 'functions/email-codes/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    environment: [...API_ENVIRONMENT, 'CODES_SECRET_NAME'],
    tables: API_RIGHTS['email-codes'],
    secrets: ['codes'],
    concurrency: { shared: PEOPLE_WAIT },
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
    tables: API_RIGHTS['review-rules'],
    secrets: [],
    concurrency: { shared: PEOPLE_WAIT },
    trigger: routesOf('review-rules'),
  },
];
