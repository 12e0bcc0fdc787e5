import { parseArgs } from 'node:util';
import { CannotEvaluate } from './cannot-evaluate.ts';

const ENGINES = ['memory', 'dynamodb'] as const;

/** What to evaluate: stored records and queries of their own, or one file whose records all query each other. */
export type Sets =
  | { readonly store: string; readonly queries: string }
  | { readonly file: string; readonly queries?: undefined };

export interface Arguments {
  readonly sets: Sets;
  /** The column that says who a record is about. */
  readonly truth: string;
  /** The file that maps our field names to columns. */
  readonly columns: string;
  readonly engine: (typeof ENGINES)[number];
  /** The size of the store that thresholds assume; as many as are stored where it is not said. */
  readonly children?: number | undefined;
  /** Figures by group: of a column, or of our own name lists where the column is empty. */
  readonly groups?: string | undefined;
  readonly scenario?: string | undefined;
}

export const USAGE = [
  'Say what to evaluate:',
  '  npm run eval:matching -- --store s.csv --queries q.csv --truth person --columns map.json',
  '  npm run eval:matching -- --file f.csv --truth cluster --columns map.json',
  'and, if you wish: --engine memory|dynamodb, --children N, --scenario <column>, --groups [column].',
].join('\n');

const OPTIONS = {
  store: { type: 'string' },
  queries: { type: 'string' },
  file: { type: 'string' },
  truth: { type: 'string' },
  columns: { type: 'string' },
  engine: { type: 'string', default: 'memory' },
  children: { type: 'string' },
  groups: { type: 'string' },
  scenario: { type: 'string' },
} as const;

/** `--groups` alone is `--groups` with an empty column: its value may be left out, which parseArgs cannot say. */
const withGroupsFilled = (words: readonly string[]): string[] =>
  words.map((word, at) =>
    word === '--groups' && (words[at + 1] ?? '--').startsWith('--') ? '--groups=' : word,
  );

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({ args: withGroupsFilled(words), options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    if (error instanceof TypeError) throw new CannotEvaluate(`${error.message}\n${USAGE}`);
    throw error;
  }
};

const setsOf = ({ store, queries, file }: ReturnType<typeof parsed>): Sets => {
  if (file !== undefined && store === undefined && queries === undefined) return { file };
  if (file === undefined && store !== undefined && queries !== undefined) return { store, queries };
  throw new CannotEvaluate(`Name either one --file, or a --store and its --queries.\n${USAGE}`);
};

const childrenOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const children = Number(text);
  if (Number.isSafeInteger(children) && children > 0) return children;
  throw new CannotEvaluate(`--children must be a whole number above 0, and is '${text}'.`);
};

/**
 * Reads the words after `npm run eval:matching --`.
 *
 * @throws {CannotEvaluate} for an unknown, missing or contradictory one.
 */
export const readArguments = (words: readonly string[]): Arguments => {
  const values = parsed(words);
  const sets = setsOf(values);
  if (values.truth === undefined || values.columns === undefined)
    throw new CannotEvaluate(`--truth and --columns are needed.\n${USAGE}`);
  const engine = ENGINES.find((known) => known === values.engine);
  if (engine === undefined)
    throw new CannotEvaluate(`--engine must be one of ${ENGINES.join(', ')}, and is '${values.engine}'.`);
  return {
    sets,
    engine,
    truth: values.truth,
    columns: values.columns,
    children: childrenOf(values.children),
    groups: values.groups,
    scenario: values.scenario,
  };
};
