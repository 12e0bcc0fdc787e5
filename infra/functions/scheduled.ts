import type { FunctionDeclaration } from '../function-declaration.ts';
import { DRAFTS, IN_INDEX, RECORDS } from '../rights/partitions.ts';
import { DELIVERS, KNOWS_RULES, onRecords, WRITES_AUDIT } from '../rights/usual.ts';
import { API_RIGHTS } from './api-rights.ts';
import { ONE_AND_A_RETRY } from './concurrency.ts';
import { DELIVERY_ENVIRONMENT } from './delivery-environment.ts';

/** The functions that run by the clock. */
export const SCHEDULED_FUNCTIONS: readonly FunctionDeclaration[] = [
  {
    name: 'accept-held',
    about: 'Takes in the referrals that came while the records could not be reached',
    entry: 'functions/submit-referral/accept-held/handler.ts',
    memoryMegabytes: 1769,
    // The next run comes after a minute, and goes on where this one ended.
    timeoutSeconds: 55,
    environment: ['RECORDS_TABLE', 'MATCHING_SECRET_NAME', 'HELD_BUCKET'],
    // What submit-referral may, and the audit of what has to be set aside.
    tables: API_RIGHTS['submit-referral'].map((rights) => ({
      ...rights,
      partitions: { ...rights.partitions, [RECORDS.audit]: ['Query', 'PutItem'] },
    })),
    buckets: [
      {
        bucket: 'held',
        actions: ['s3:ListBucket', 's3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      },
    ],
    secrets: ['matching'],
    // One after another, in the order in which they came.
    concurrency: { reserved: 1 },
    trigger: { kind: 'schedule', everyMinutes: 1 },
  },
  {
    name: 'daily-report',
    about: 'Keeps the managers’ report of each day, and the latest',
    entry: 'functions/daily-report/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 50,
    environment: ['RECORDS_TABLE'],
    tables: onRecords(
      {
        [RECORDS.reports]: ['GetItem', 'PutItem'],
        [RECORDS.counts]: ['Query'],
        [RECORDS.directory]: ['Query'],
        [RECORDS.outbox]: ['PutItem'],
      },
      [IN_INDEX.queues, IN_INDEX.checks, IN_INDEX.openContacts, IN_INDEX.untold],
    ),
    secrets: [],
    concurrency: ONE_AND_A_RETRY,
    trigger: { kind: 'schedule', everyMinutes: 1 },
  },
  {
    name: 'redrive-outbox',
    about: 'Sends what notify could not',
    entry: 'functions/notify/redrive/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 120,
    environment: DELIVERY_ENVIRONMENT,
    tables: onRecords({ ...DELIVERS, [RECORDS.matching]: ['GetItem'] }, [IN_INDEX.outbox]),
    secrets: ['matching', 'codes', 'notify'],
    concurrency: ONE_AND_A_RETRY,
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
    // It puts new items and replaces what it has read: nothing is updated in place.
    tables: onRecords(
      {
        ...WRITES_AUDIT,
        ...KNOWS_RULES,
        [RECORDS.referrals]: ['Query', 'PutItem'],
        [RECORDS.outbox]: ['PutItem'],
        [RECORDS.directory]: ['Query'],
        // How the front door stands.
        [RECORDS.factsReceived]: ['Query'],
        [RECORDS.reports]: ['GetItem'],
      },
      [IN_INDEX.queues, IN_INDEX.checks, IN_INDEX.followUps, IN_INDEX.writtenForms, IN_INDEX.outbox],
    ),
    secrets: [],
    concurrency: ONE_AND_A_RETRY,
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
        partitions: { [DRAFTS.drafts]: ['GetItem'], [DRAFTS.reminders]: ['Query', 'PutItem'] },
        index: [],
      },
      // The event that has the reminder sent, and nothing else.
      ...onRecords({ [RECORDS.outbox]: ['PutItem'] }),
    ],
    secrets: ['codes'],
    // Within working hours, in summer and in winter.
    concurrency: ONE_AND_A_RETRY,
    trigger: { kind: 'daily', hour: 9 },
  },
];
