import type { Word } from './words.ts';

/**
 * A phrase as a line that can be read aloud: words in order, `|` between alternatives, `*` for any ending,
 * `..` for up to two words in between, `...` for up to five and `....` for up to nine. `not` stands for any
 * negative verb, `@name` for a capitalised word inside a sentence, `#` for a number of eight or more, `#child`
 * for one from eight to fifteen, also in "12yo".
 */
export type Pattern = string;

/** One word of a phrase, and how many words may come before it. */
export interface Step {
  readonly gap: number;
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

/** Places of the first and last word of a match. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const GAPS: Readonly<Record<string, number>> = { '..': 2, '...': 5, '....': 9 };
const MANY = 8;
const SIXTEEN = 16;

const NEGATIVE_VERBS = new Set([
  'not',
  'cannot',
  'cant',
  'dont',
  'doesnt',
  'didnt',
  'wont',
  'couldnt',
  'isnt',
  'hasnt',
]);
const IN_BETWEEN_NOT = new Set(['no', 'never', 'without']);

/** `not`, `cannot`, `doesn't` and the like. */
export const isNegativeVerb = (text: string): boolean => NEGATIVE_VERBS.has(text) || text.endsWith("n't");

/** Reads a pattern once, so that matching it is cheap. */
export const compile = (pattern: Pattern): readonly Step[] => {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of pattern.split(' ')) {
    const wide = GAPS[part];
    if (wide !== undefined) {
      gap = wide;
      continue;
    }
    const alternatives = part.split('|');
    steps.push({
      gap,
      exact: new Set(alternatives.filter((one) => !one.endsWith('*'))),
      prefixes: alternatives.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
    });
    gap = 0;
  }
  return steps;
};

const isChildsAge = (text: string): boolean => {
  const years = Number.parseInt(text, 10);
  return years >= MANY && years < SIXTEEN && text.length <= '15yrs'.length;
};

const fits = ({ exact, prefixes }: Step, word: Word): boolean =>
  exact.has(word.text) ||
  prefixes.some((prefix) => word.text.startsWith(prefix)) ||
  (word.isName && exact.has('@name')) ||
  (exact.has('not') && isNegativeVerb(word.text)) ||
  (exact.has('#') && Number(word.text) >= MANY) ||
  (exact.has('#child') && isChildsAge(word.text));

const finish = (
  words: readonly Word[],
  steps: readonly Step[],
  step: number,
  place: number,
): number | undefined => {
  const next = steps[step];
  if (next === undefined) return place - 1;
  for (let skipped = 0; skipped <= next.gap; skipped += 1) {
    const word = words[place + skipped];
    if (word === undefined || word.after === 'sentence') return undefined;
    const end = fits(next, word) ? finish(words, steps, step + 1, place + skipped + 1) : undefined;
    if (end !== undefined) return end;
    // "threatened to leave, not to kill": a negative between the parts parts them.
    if (isNegativeVerb(word.text) || IN_BETWEEN_NOT.has(word.text)) return undefined;
  }
  return undefined;
};

/**
 * The place of the last word of the phrase where it begins at this one and stays inside its sentence;
 * `undefined` where it does not. The work is bounded by the phrase, whatever the text.
 */
export const matchesFrom = (
  words: readonly Word[],
  steps: readonly Step[],
  from: number,
): number | undefined => {
  const [first] = steps;
  const word = words[from];
  if (first === undefined || word === undefined || !fits(first, word)) return undefined;
  return finish(words, steps, 1, from + 1);
};
