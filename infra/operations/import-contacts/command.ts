import { parseArgs } from 'node:util';

/** What was asked for after `npm run import:contacts --`. */
export interface ImportCommand {
  readonly file: string;
  /** File that names columns, where they are not called as in the runbook. */
  readonly columns?: string | undefined;
  /** Where the problems are written. */
  readonly errors: string;
  readonly checkOnly: boolean;
  readonly table?: string | undefined;
  /** Name of the matching secret on AWS; without it this machine is meant. */
  readonly secret?: string | undefined;
  /** The deployment file with the authority’s settings; on this machine the example without it. */
  readonly deployment?: string | undefined;
}

export const USAGE =
  'Usage: npm run import:contacts -- <file.csv> [--columns map.json] [--errors errors.csv] [--check] [--table <records table> --secret <matching secret name> --deployment council.json]';

/** @throws with one sentence that says what was expected. */
export const importCommand = (words: readonly string[]): ImportCommand => {
  const { values, positionals } = read(words);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(USAGE);
  if (values.secret !== undefined && values.table === undefined) {
    throw new Error('--secret is for AWS: say --table too, the name of the records table there');
  }
  return {
    file,
    columns: values.columns,
    errors: values.errors ?? `${file}.errors.csv`,
    checkOnly: values.check ?? false,
    table: values.table,
    secret: values.secret,
    deployment: values.deployment,
  };
};

const read = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        columns: { type: 'string' },
        errors: { type: 'string' },
        check: { type: 'boolean' },
        table: { type: 'string' },
        secret: { type: 'string' },
        deployment: { type: 'string' },
      },
    });
  } catch {
    throw new Error(USAGE);
  }
};
