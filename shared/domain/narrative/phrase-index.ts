import { compile, isNegativeVerb, matchesFrom, type Pattern, type Span, type Step } from './pattern.ts';
import type { Word } from './words.ts';

const PREFIX = 3;

/** A phrase found, and whose it is. */
export interface Found<Key> {
  readonly key: Key;
  readonly span: Span;
}

/** Phrases by the word they begin with, so that a long text is read once and not once for each phrase. */
export interface PhraseIndex<Key> {
  readonly find: (words: readonly Word[]) => Found<Key>[];
}

interface Candidate<Key> {
  readonly key: Key;
  /** Read at the first text that has its first word: most phrases are in none. */
  readonly steps: () => readonly Step[];
}

const whenNeeded = (pattern: Pattern): (() => readonly Step[]) => {
  let steps: readonly Step[] | undefined;
  return () => {
    steps ??= compile(pattern);
    return steps;
  };
};

/** Builds the index from phrases and what each of them stands for. */
export const indexPhrases = <Key>(
  phrases: readonly { readonly key: Key; readonly pattern: Pattern }[],
): PhraseIndex<Key> => {
  const byStart = new Map<string, Candidate<Key>[]>();
  for (const { key, pattern } of phrases) {
    const candidate = { key, steps: whenNeeded(pattern) };
    const [first] = compile(pattern.split(' ', 1).join(' '));
    const starts = [
      ...(first?.exact ?? []),
      ...(first?.prefixes ?? []).map((one) => `${one.slice(0, PREFIX)}*`),
    ];
    for (const start of new Set(starts)) {
      const others = byStart.get(start);
      if (others === undefined) byStart.set(start, [candidate]);
      else others.push(candidate);
    }
  }
  const startsOf = (word: Word): string[] => {
    const starts = [word.text, `${word.text.slice(0, PREFIX)}*`];
    if (word.isName) starts.push('@name');
    if (/^\d/.test(word.text)) starts.push('#', '#child');
    if (isNegativeVerb(word.text) && word.text !== 'not') starts.push('not');
    return starts;
  };
  const find = (words: readonly Word[]): Found<Key>[] =>
    words.flatMap((word, from) => {
      const candidates = new Set(startsOf(word).flatMap((start) => byStart.get(start) ?? []));
      return [...candidates].flatMap(({ key, steps }) => {
        const to = matchesFrom(words, steps(), from);
        return to === undefined ? [] : [{ key, span: { from, to } }];
      });
    });
  return { find };
};
