import type * as z from 'zod';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import type { deploymentFile } from './schema.ts';

const SHARED = { account: '111122223333', region: 'eu-west-2', audience: 'urn:front-door-api' } as const;

/** No such council exists: an account, addresses and certificates to put one's own in the place of. */
export const EXAMPLE: z.input<typeof deploymentFile> = {
  authority: EXAMPLESHIRE,
  stages: {
    dev: {
      ...SHARED,
      url: 'https://dev.referrals.exampleshire.example',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000001',
      origin: {
        hostname: 'origin.dev.referrals.exampleshire.example',
        certificateArn: 'arn:aws:acm:eu-west-2:111122223333:certificate/00000000-0000-0000-0000-000000000011',
      },
      ukOnly: false,
      ratePerAddress: 3000,
      requestsPerSecond: 20,
      burst: 40,
      identity: { kind: 'cognito', signInPrefix: 'exampleshire-front-door-dev' },
      alarmEmails: ['front-door-alarms@exampleshire.example'],
      logRetentionDays: 7,
      backupDays: 7,
      auditLock: { mode: 'governance', years: 1 },
    },
    test: {
      ...SHARED,
      url: 'https://test.referrals.exampleshire.example',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000002',
      origin: {
        hostname: 'origin.test.referrals.exampleshire.example',
        certificateArn: 'arn:aws:acm:eu-west-2:111122223333:certificate/00000000-0000-0000-0000-000000000012',
      },
      ukOnly: true,
      ratePerAddress: 3000,
      requestsPerSecond: 50,
      burst: 100,
      identity: { kind: 'cognito', signInPrefix: 'exampleshire-front-door-test' },
      alarmEmails: ['front-door-alarms@exampleshire.example'],
      logRetentionDays: 30,
      backupDays: 7,
      auditLock: { mode: 'governance', years: 1 },
    },
    live: {
      ...SHARED,
      url: 'https://referrals.exampleshire.example',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000003',
      origin: {
        hostname: 'origin.referrals.exampleshire.example',
        certificateArn: 'arn:aws:acm:eu-west-2:111122223333:certificate/00000000-0000-0000-0000-000000000013',
      },
      ukOnly: true,
      ratePerAddress: 3000,
      requestsPerSecond: 200,
      burst: 400,
      identity: { kind: 'cognito', signInPrefix: 'exampleshire-front-door-live' },
      alarmEmails: ['front-door-alarms@exampleshire.example', 'on-call@exampleshire.example'],
      logRetentionDays: 365,
      backupDays: 35,
      backupCopy: 'arn:aws:backup:eu-west-2:444455556666:backup-vault:front-door-live',
      auditLock: { mode: 'compliance', years: 7 },
    },
  },
};
