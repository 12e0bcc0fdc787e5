import { DATES_IN_FIGURES, DATES_IN_WORDS } from './dates-by-look.ts';
import { type Look, lookedFor } from './look.ts';

/** Words that must not leave the service, and what is put in their place. */
export interface KnownWords {
  readonly words: string;
  readonly label: string;
}

/** Shorter than this, a word says nothing about anybody and stands in half of all sentences. */
const SHORTEST = 2;

const SPECIAL = /[.*+?^${}()|[\]\\/-]/g;

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Between the parts of a name people write a blank, a hyphen, an apostrophe, a full stop or nothing. */
const BETWEEN = String.raw`[\s\-‐-―'’.,]*`;

const partsOf = (words: string): string[] =>
  plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

/** Each letter with or without its accents. */
const letters = (part: string): string =>
  [...part].map((letter) => `${letter.replaceAll(SPECIAL, String.raw`\$&`)}\\p{M}*`).join('');

const patternOf = (words: string): string => partsOf(words).map(letters).join(BETWEEN);

/** A name as people write it: also several of that name ("the Larkhams"), and next to a figure. */
const wordPattern = (words: string): string => {
  const joined = partsOf(words).join('');
  const before = /^\p{L}/u.test(joined) ? String.raw`(?<!\p{L})` : String.raw`(?<!\p{N})`;
  const after = /\p{L}$/u.test(joined) ? String.raw`(?![\p{L}\p{M}])` : String.raw`(?!\p{N})`;
  const more = joined.length > 2 && /\p{L}$/u.test(joined) ? '(?:e?s)?' : '';
  return `${before}(${patternOf(words)})${more}${after}`;
};

/** Taken out before any name: the name in an address of e-mail goes with it. */
const BEFORE_NAMES: readonly Look[] = [
  [/[^\s@]*@[^\s@]*/g, '[email]'],
  [/(?:https?:\/\/|www\.)\S+/gi, '[link]'],
];

/** What is a number, a postcode or an address by its look, whoever’s it is. */
const BY_LOOK: readonly Look[] = [
  // Before numbers, which would take their days and years and leave the month.
  ...DATES_IN_WORDS,
  [/(?<!\w)(?=[\w-]*\d)[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?!\w)/gi, '[reference]'],
  [/(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?[\s.-]*\d[A-Z]{2}(?![\p{L}\p{N}])/giu, '[postcode]'],
  [
    /\b\d{1,4}[a-z]?,?\s+(?:[A-Z][\w'’-]+\s+){1,3}(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Way|Court|Crescent|Place|Terrace|Gardens|Grove|Hill|Park|Row|Walk|Square|Mews)\b\.?/g,
    '[address]',
  ],
  [/\b[A-Z]\d{12}\b/gi, '[number]'],
  [/(?<!\p{Nd})\+?\p{Nd}(?:[\s()./‐-―-]{0,2}\p{Nd}){5,}/gu, '[number]'],
  ...DATES_IN_FIGURES,
];

/**
 * A text without the names, numbers, dates and addresses that are known, and without what looks like a number, a
 * date, a postcode or an address. Longer words go first, so that a whole name becomes one label. It takes out too
 * much rather than too little; a person looks over what is left. Source: docs/reference.md#dip-samples.
 */
export const takeOut = (text: string, known: readonly KnownWords[]): string => {
  const sorted = known
    .filter(({ words }) => partsOf(words).join('').length >= SHORTEST)
    .toSorted((one, other) => partsOf(other.words).join('').length - partsOf(one.words).join('').length);
  // What nobody sees, such as a soft hyphen, would part a name or a number.
  const seen = lookedFor(text.normalize('NFKD').replaceAll(/\p{Cf}/gu, ''), BEFORE_NAMES);
  // All in one go, so that no label is taken for a name.
  const all = new RegExp(sorted.map(({ words }) => wordPattern(words)).join('|'), 'giu');
  const named =
    sorted.length === 0
      ? seen
      : seen.replaceAll(all, (...found: readonly unknown[]) => {
          const at = found.slice(1, sorted.length + 1).findIndex((group) => group !== undefined);
          return `[${sorted[at]?.label ?? 'name'}]`;
        });
  return lookedFor(named, BY_LOOK).normalize('NFC');
};

const SENTENCE_START = /(^|[.!?:;"“‘(\n]\s*)$/;

/**
 * Words with a capital letter that begin no sentence: names that nobody knew of, perhaps. For whoever looks a
 * pack over; each once, in the order of the alphabet.
 */
export const perhapsNames = (text: string): string[] => {
  const bare = text.replaceAll(/\[[^\]]*\]/g, 'somebody');
  const found = [...bare.matchAll(/\p{Lu}[\p{L}'’-]+/gu)]
    .filter(({ index }) => !SENTENCE_START.test(bare.slice(0, index)))
    .map(([word]) => word.replace(/['’]s$/, ''));
  return [...new Set(found)].toSorted();
};
