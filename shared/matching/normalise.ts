import anyAscii from 'any-ascii';

/** Longest text read from one field, and most words of one name: what a stranger types cannot cost more. */
const LONGEST_TEXT = 100;
const MOST_WORDS = 6;

/** Prefixes written apart, together or with an apostrophe: O Brien, O'Brien, OBrien; Mc Carthy. */
const JOINED = new Set(['o', 'mc', 'mac']);

/** Particles that come and go between records of one family: van der Berg, Berg; al-Hassan, Hassan. */
const PARTICLES = new Set([
  'al',
  'el',
  'ul',
  'de',
  'da',
  'do',
  'dos',
  'del',
  'der',
  'den',
  'la',
  'le',
  'van',
  'von',
  'bin',
  'bint',
  'ibn',
]);

const PLACEHOLDER_FIRST_WORDS = new Set(
  'baby babe newborn unborn infant bump fetus foetus twin triplet unknown unnamed anonymous'.split(' '),
);
const PLACEHOLDERS = new Set(
  'child children boy girl son daughter male female none na nk tbc tba dk null nil undefined test notknown notgiven notavailable notstated notapplicable notrecorded noname nottold dontknow refused withheld tobeconfirmed firstname forename surname lastname missing'.split(
    ' ',
  ),
);

const plainLetters = (text: string | undefined): string =>
  anyAscii((text ?? '').slice(0, LONGEST_TEXT).normalize('NFC'))
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .replace(/['’`´ʼ]/g, '');

const joinPrefixes = (words: readonly string[]): string[] => {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (next !== undefined && next.length > 1 && JOINED.has(word)) {
      joined.push(word + next);
      at++;
    } else joined.push(word);
  }
  return joined;
};

/**
 * The words of a name in plain lower-case letters: any script, accents, hyphens, apostrophes and spaces made
 * alike, particles left out where another word stands. Empty for a missing or placeholder name (Baby, Unborn,
 * Twin 1, not known, N/A). At most six words.
 */
export const nameWords = (name: string | undefined): readonly string[] => {
  const words = joinPrefixes(
    plainLetters(name)
      .replace(/[^a-z]+/g, ' ')
      .trim()
      .split(' ')
      .filter((word) => word !== ''),
  ).slice(0, MOST_WORDS);
  if (PLACEHOLDER_FIRST_WORDS.has(words[0] ?? '') || PLACEHOLDERS.has(words.join(''))) return [];
  const bearing = words.filter((word) => !PARTICLES.has(word));
  return bearing.length === 0 ? words : bearing;
};

/**
 * A postcode in upper case with one space; a mistyped one is kept as it is. Missing for no fixed abode,
 * ZZ99 pseudo-postcodes and text that cannot be a postcode.
 */
export const normalisePostcode = (postcode: string | undefined): string | undefined => {
  const squeezed = squeeze(postcode);
  if (squeezed.length < 5 || squeezed.length > 8 || squeezed.startsWith('ZZ99')) return undefined;
  if (!/\d/.test(squeezed) || !/[A-Z]/.test(squeezed)) return undefined;
  return `${squeezed.slice(0, -3)} ${squeezed.slice(-3)}`;
};

const squeeze = (text: string | undefined): string =>
  (text ?? '')
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** The ten digits of an NHS number, or missing where there are not ten. It may still fail its check. */
export const normaliseNhsNumber = (nhsNumber: string | undefined): string | undefined => {
  const digits = squeeze(nhsNumber);
  return /^\d{10}$/.test(digits) && !/^(\d)\1{9}$/.test(digits) ? digits : undefined;
};

/** The thirteen characters of a unique pupil number, or missing. It may still fail its check. */
export const normaliseUpn = (upn: string | undefined): string | undefined => {
  const squeezed = squeeze(upn);
  return /^[A-Z]\d{11}[A-Z0-9]$/.test(squeezed) ? squeezed : undefined;
};

/** A date `YYYY-MM-DD` that is in the calendar, or missing. */
export const normaliseDate = (date: string | undefined): string | undefined => {
  const trimmed = (date ?? '').slice(0, LONGEST_TEXT).trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return undefined;
  const instant = new Date(`${trimmed}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== trimmed
    ? undefined
    : trimmed;
};
