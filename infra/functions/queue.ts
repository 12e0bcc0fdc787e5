import type { FunctionDeclaration } from '../function-declaration.ts';

/** The functions that take what others put on a queue. */
export const QUEUE_FUNCTIONS: readonly FunctionDeclaration[] = [
  {
    name: 'keep-audit',
    about: 'Keeps each event of the audit where nobody can change or delete it',
    entry: 'functions/keep-audit/handler.ts',
    memoryMegabytes: 512,
    timeoutSeconds: 30,
    environment: ['AUDIT_BUCKET'],
    tables: [],
    // It can neither read nor delete what is there.
    buckets: [{ bucket: 'audit', actions: ['s3:PutObject'], under: 'events/' }],
    secrets: [],
    concurrency: { reserved: 10 },
    // Six times the timeout between tries: the bucket may be away for half a day before anything is given up.
    trigger: { kind: 'queue', queue: 'audit', batchSize: 10, tries: 240 },
  },
];
