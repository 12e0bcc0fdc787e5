import { spelledOut } from './abbreviations.ts';
import { asMeant } from './misspellings.ts';
import { inPlainLetters } from './plain-letters.ts';

/** One word of a text: folded for comparing, with its place in the text as typed. */
export interface Word {
  /** Lower case, in plain letters, with straight apostrophes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital inside a sentence: most likely a name. */
  readonly isName: boolean;
  /** What stands between the word before and this one. */
  readonly after: 'space' | 'comma' | 'clause' | 'sentence';
}

/** A soft hyphen may also part a word over two lines. */
const WORD =
  /[\p{L}\p{N}](?:\u00AD\r?\n|[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF])*(?:['’‘ʼ´`\uFF07][\p{L}][\p{L}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]*)*/gu;

/** A new line that starts with a capital, a digit or a bullet is a new sentence; others only wrap. */
const breakBetween = (typed: string, isCapital: boolean): Word['after'] => {
  const between = typed === ' ' ? typed : typed.normalize('NFKC');
  if (/[.!?…]/.test(between) || /\n\s*\n/.test(between)) return 'sentence';
  if (/[\n\r]/.test(between) && (isCapital || /[-*•]/.test(between))) return 'sentence';
  if (/[;:()\u2013\u2014]|\s-+\s/.test(between)) return 'clause';
  return between.includes(',') ? 'comma' : 'space';
};

/** These keep their ending: "he's" is "he is", while "dad's" is a word about dad. */
const IS_SHORTENED = /^(?:he|she|it|that|there|what|who|where|here|let|nobody|everyone)'s$/;

const fold = (typed: string): string => {
  const straight = inPlainLetters(typed).replace(/`/g, "'");
  const lower = straight.toLowerCase();
  const bare = lower.endsWith("'s") && !IS_SHORTENED.test(lower) ? lower.slice(0, -2) : lower;
  return asMeant(spelledOut(straight, bare));
};

/** The words of a text in order, each knowing how it is parted from the one before. Linear in its length. */
export const wordsIn = (text: string): Word[] => {
  const words: Word[] = [];
  let end = 0;
  for (const found of text.matchAll(WORD)) {
    const [typed] = found;
    const isCapital = /^\p{Lu}/u.test(typed);
    const between = text.slice(end, found.index);
    const isDecimal = between === '.' && /^\d/.test(typed) && /\d$/.test(text.slice(0, end).slice(-1));
    const after = words.length === 0 ? 'sentence' : isDecimal ? 'space' : breakBetween(between, isCapital);
    const start = found.index;
    end = start + typed.length;
    words.push({ text: fold(typed), start, end, isName: isCapital && after !== 'sentence', after });
  }
  return words;
};
