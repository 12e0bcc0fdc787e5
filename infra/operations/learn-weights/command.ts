import { parseArgs } from 'node:util';

/** What was asked for after `npm run weights:learn --`. */
export interface LearnCommand {
  /** Most records that are looked at. */
  readonly most: number;
  /** Folder for the two files. */
  readonly out: string;
  /** The records table on AWS; without it this machine is meant. */
  readonly table?: string | undefined;
}

export const LEARN_USAGE =
  'Usage: npm run weights:learn -- [--most 50000] [--out <folder>] [--table <records table on AWS>]';

/** Records that fit into the memory of a small machine. */
const USUAL = 50_000;
const MOST = 1_000_000;

const read = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: {
        most: { type: 'string', default: String(USUAL) },
        out: { type: 'string', default: '.' },
        table: { type: 'string' },
      },
    }).values;
  } catch {
    throw new Error(LEARN_USAGE);
  }
};

/** @throws with one sentence that says what was expected. */
export const learnCommand = (words: readonly string[]): LearnCommand => {
  const { most, ...rest } = read(words);
  const number = Number(most);
  if (!Number.isInteger(number) || number < 2 || number > MOST) {
    throw new Error(`--most is a whole number from 2 to ${MOST}`);
  }
  return { most: number, ...rest };
};
