import type { FunctionDeclaration } from '../function-declaration.ts';
import { RECORDS } from '../rights/partitions.ts';
import { DELIVERS, onRecords } from '../rights/usual.ts';
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
    tables: onRecords({
      ...DELIVERS,
      // How many children there are, for the weights of rare names.
      [RECORDS.matching]: ['GetItem', 'UpdateItem'],
    }),
    secrets: ['matching', 'codes', 'notify'],
    // One for each part of the table that is written to at once: alerts never wait for room.
    concurrency: { reserved: 20 },
    trigger: { kind: 'stream', table: 'records', batchSize: 10, retries: 10 },
  },
  {
    name: 'count-contacts',
    about: 'Keeps the figures of contacts, and hands each event of the audit on to be kept',
    entry: 'functions/count-contacts/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    environment: ['RECORDS_TABLE', 'AUDIT_QUEUE_URL'],
    tables: onRecords({
      [RECORDS.referrals]: ['Query'],
      // Whom people took for the same child.
      [RECORDS.people]: ['Query'],
      [RECORDS.factsReceived]: ['GetItem', 'PutItem'],
      [RECORDS.factsClosed]: ['PutItem'],
      [RECORDS.socialCare]: ['Query', 'PutItem'],
      [RECORDS.counts]: ['UpdateItem'],
    }),
    sendsTo: ['audit'],
    secrets: [],
    concurrency: { reserved: 20 },
    trigger: { kind: 'stream', table: 'records', batchSize: 50, retries: 10 },
  },
];
