import { parseArgs } from 'node:util';

/** What was asked for after `npm run retention --`. */
export interface RetentionCommand {
  /** The list to carry out; a dry run where there is none. */
  readonly list?: string | undefined;
  /** Where a dry run writes its list. */
  readonly out: string;
  readonly by: string;
  readonly table?: string | undefined;
  /** Name of the matching secret on AWS; without it this machine is meant. */
  readonly secret?: string | undefined;
  /** The deployment file with the authority’s settings; on this machine the example without it. */
  readonly deployment?: string | undefined;
}

export const USAGE =
  'Usage: npm run retention -- --dry-run --by "Your name" [--out list.json], then npm run retention -- --delete list.json --by "Your name" [--table <records table> --secret <matching secret name> --deployment council.json]';

const read = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: {
        'dry-run': { type: 'boolean' },
        delete: { type: 'string' },
        out: { type: 'string' },
        by: { type: 'string' },
        table: { type: 'string' },
        secret: { type: 'string' },
        deployment: { type: 'string' },
      },
    }).values;
  } catch {
    throw new Error(USAGE);
  }
};

/** @throws with one sentence that says what was expected. */
export const retentionCommand = (words: readonly string[]): RetentionCommand => {
  const values = read(words);
  const by = values.by?.trim() ?? '';
  const isDryRun = values['dry-run'] === true;
  if (by === '' || isDryRun === (values.delete !== undefined)) throw new Error(USAGE);
  if (values.secret !== undefined && values.table === undefined) {
    throw new Error('--secret is for AWS: say --table too, the name of the records table there');
  }
  return {
    list: values.delete,
    out: values.out ?? 'retention-list.json',
    by,
    table: values.table,
    secret: values.secret,
    deployment: values.deployment,
  };
};
