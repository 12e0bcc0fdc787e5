import { parseArgs } from 'node:util';

interface Where {
  /** The records table on AWS; without it this machine is meant. */
  readonly table?: string | undefined;
}

/** What was asked for after `npm run weights:apply --`. */
export type ApplyCommand = Where &
  (
    | { readonly kind: 'apply'; readonly file: string; readonly author: string; readonly reviewer: string }
    | { readonly kind: 'back'; readonly by?: string | undefined }
  );

export const APPLY_USAGE =
  'Usage: npm run weights:apply -- <file.json> --author <name> --reviewer <name> [--table <records table on AWS>], or npm run weights:apply -- --back [--author <name>]';

const read = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        author: { type: 'string' },
        reviewer: { type: 'string' },
        back: { type: 'boolean', default: false },
        table: { type: 'string' },
      },
    });
  } catch {
    throw new Error(APPLY_USAGE);
  }
};

/** @throws with one sentence that says what was expected. */
export const applyCommand = (words: readonly string[]): ApplyCommand => {
  const { values, positionals } = read(words);
  const { author, reviewer, back, table } = values;
  const [file, ...more] = positionals;
  if (back && file === undefined) return { kind: 'back', by: author, table };
  if (back || file === undefined || more.length > 0 || author === undefined || reviewer === undefined) {
    throw new Error(APPLY_USAGE);
  }
  return { kind: 'apply', file, author, reviewer, table };
};
