import { parseArgs } from 'node:util';

/** What was asked for after `npm run open-cases --`. */
export interface OpenCasesCommand {
  readonly file: string;
  /** Where the problems are written. */
  readonly errors: string;
  readonly checkOnly: boolean;
  /** The file is the whole register: what it does not have is closed. */
  readonly isWhole: boolean;
  readonly table?: string | undefined;
  /** Name of the matching secret on AWS; without it this machine is meant. */
  readonly secret?: string | undefined;
  /** The deployment file with the authority’s settings; on this machine the example without it. */
  readonly deployment?: string | undefined;
}

export const USAGE =
  'Usage: npm run open-cases -- <register.csv> [--errors errors.csv] [--whole] [--check] [--table <records table> --secret <matching secret name> --deployment council.json]';

const read = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        file: { type: 'string' },
        errors: { type: 'string' },
        check: { type: 'boolean' },
        whole: { type: 'boolean' },
        table: { type: 'string' },
        secret: { type: 'string' },
        deployment: { type: 'string' },
      },
    });
  } catch {
    throw new Error(USAGE);
  }
};

/** @throws with one sentence that says what was expected. */
export const openCasesCommand = (words: readonly string[]): OpenCasesCommand => {
  const { values, positionals } = read(words);
  const [file, ...more] = values.file === undefined ? positionals : [values.file, ...positionals];
  if (file === undefined || more.length > 0) throw new Error(USAGE);
  if ((values.secret === undefined) !== (values.table === undefined)) {
    throw new Error('For AWS say both --table and --secret: the records table and the matching secret there');
  }
  return {
    file,
    errors: values.errors ?? `${file}.errors.csv`,
    checkOnly: values.check ?? false,
    isWhole: values.whole ?? false,
    table: values.table,
    secret: values.secret,
    deployment: values.deployment,
  };
};
