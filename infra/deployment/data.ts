import * as z from 'zod';

/**
 * A backup vault of AWS Backup. London is the only Region of AWS in the United Kingdom: a copy stays there in an
 * account of its own, or stands in Ireland where the authority lets copies leave the country.
 */
const vault = z.string().regex(/^arn:aws:backup:eu-west-[12]:\d{12}:backup-vault:[\w-]{2,50}$/, {
  error: 'must be the ARN of a backup vault in eu-west-2 or eu-west-1',
});

/** How what is kept is kept. */
export const DATA_SETTINGS = {
  /** Days for which each daily backup is kept. What was deleted under the retention rules is in them so long. */
  backupDays: z.int().min(7, { error: 'must be at least 7' }).max(3650),
  /** Where each daily backup is copied to: a vault in another account, or another Region. */
  backupCopy: vault.optional(),
  /** A restored table that the service goes over to, in place of the one that the data stack made. */
  restoredTable: z
    .strictObject({
      name: z.string().regex(/^[\w.-]{3,255}$/, { error: 'must be the name of a table' }),
      streamArn: z.string().regex(/^arn:aws:dynamodb:eu-west-2:\d{12}:table\/[\w.-]+\/stream\/[\w:.-]+$/, {
        error: 'must be the ARN of a stream in eu-west-2, as the restore printed it',
      }),
    })
    .optional(),
  /** How long nobody can change or delete the audit in its bucket, nor the trail of who read what. */
  auditLock: z.strictObject({
    /** `compliance`: nobody at all, for as long. `governance`: nobody without a right given for just that. */
    mode: z.enum(['governance', 'compliance']),
    // S3 locks for less than a hundred years.
    years: z.int().min(1).max(99),
  }),
};

/** A second copy is one only where the first cannot be lost with it. */
export const copyIsElsewhere = (stage: {
  readonly account: string;
  readonly region: string;
  readonly backupCopy?: string | undefined;
}): boolean => !stage.backupCopy?.startsWith(`arn:aws:backup:${stage.region}:${stage.account}:`);

/** What is said where it is not. */
export const COPY_IS_HERE = {
  error: 'must be a vault in another account or Region: a copy beside the first is lost with it',
  path: ['backupCopy'],
};
