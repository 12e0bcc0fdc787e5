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

/** What is a number, a postcode or an address by its look, whoever’s it is. */
const BY_LOOK: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '[email]'],
  [/\b(https?:\/\/|www\.)\S+/gi, '[link]'],
  [/\b[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, '[reference]'],
  [/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi, '[postcode]'],
  [
    /\b\d{1,4}[a-z]?,?\s+(?:[A-Z][\w'’-]+\s+){1,3}(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Way|Court|Crescent|Place|Terrace|Gardens|Grove|Hill|Park|Row|Walk|Square|Mews)\b\.?/g,
    '[address]',
  ],
  [/\b[A-Z]\d{12}\b/gi, '[number]'],
  [/(?<!\w)\+?\d(?:[\s()./-]{0,2}\d){5,}(?!\w)/g, '[number]'],
];

/**
 * A text without the names, numbers and addresses that are known, and without what looks like a number, a
 * postcode or an address. Longer words go first, so that a whole name becomes one label. It takes out too much
 * rather than too little; a person looks over what is left. Source: docs/reference.md#dip-samples.
 */
export const takeOut = (text: string, known: readonly KnownWords[]): string => {
  const sorted = known
    .filter(({ words }) => partsOf(words).join('').length >= SHORTEST)
    .toSorted((one, other) => partsOf(other.words).join('').length - partsOf(one.words).join('').length);
  // All in one go, so that no label is taken for a name.
  const all = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sorted.map(({ words }) => `(${patternOf(words)})`).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const named =
    sorted.length === 0
      ? text
      : text
          .normalize('NFD')
          .replaceAll(all, (...found: readonly unknown[]) => {
            const at = found.slice(1, sorted.length + 1).findIndex((group) => group !== undefined);
            return `[${sorted[at]?.label ?? 'name'}]`;
          })
          .normalize('NFC');
  return BY_LOOK.reduce((left, [look, label]) => left.replaceAll(look, label), named);
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
