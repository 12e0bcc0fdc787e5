import anyAscii from 'any-ascii';

/** Longest text read from one field, and most words of one name: what a stranger types cannot cost more. */
const LONGEST_TEXT = 100;
const LONGEST_WORD = 24;
const MOST_WORDS = 6;

/** Prefixes written apart, together or with an apostrophe: O Brien, O'Brien, OBrien; Mc Carthy; Abdul Rahman. */
const JOINED = new Set(['o', 'mc', 'mac', 'abdul', 'abdel', 'abdur', 'abd']);

/** Particles that come and go between records of one family: van der Berg, Berg; al-Hassan, Hassan. */
const PARTICLES = new Set('al el ul de da do dos del der den la le van von bin bint ibn'.split(' '));

const PLACEHOLDER_FIRST_WORDS = new Set(
  'baby babe newborn unborn infant bump fetus foetus twin triplet unknown unnamed anonymous'.split(' '),
);

/** What stands where a name is not known; a name made of such words alone is none. */
const PLACEHOLDER_WORDS = new Set(
  `baby babe newborn unborn infant bump twin triplet unknown unnamed anonymous child children boy girl son
  daughter brother sister sibling male female person yp minor pupil student patient client none null nil na nk tbc
  tba dk uk unk xx xxx nfn undefined test missing not no known given available stated applicable recorded disclosed
  told name names first last forename surname lastname firstname refused declined withheld to be confirmed dont
  know the a an other older younger eldest youngest little young one two three four new mr mrs miss ms master`
    .trim()
    .split(/\s+/),
);

/** Surnames that are such words too: alone they are a name. */
const ALSO_SURNAMES = new Set(
  'young little known person minor student brother master male other new to na'.split(' '),
);

const isPlaceholder = (words: readonly string[]): boolean =>
  PLACEHOLDER_FIRST_WORDS.has(words[0] ?? '') ||
  (words.length > 1 && PLACEHOLDER_WORDS.has(words.join(''))) ||
  (words.every((word) => word.length === 1 || PLACEHOLDER_WORDS.has(word)) &&
    words.some((word) => word.length > 1) &&
    !(words.length === 1 && ALSO_SURNAMES.has(words[0] ?? '')));

/** A line that says there is no address: two children without one have nothing in common. */
const NO_ADDRESS =
  /^(of )?(no fixed|nfa|n f a|homeless|unknown|not known|address|as above|same as|same address|confidential|withheld|restricted|refuge|hostel|hotel|temporary|sofa|c o|care of|tbc|with )\b/;

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
 * Twin 1, not known, N/A). At most six words of at most 24 letters.
 */
export const nameWords = (name: string | undefined): readonly string[] => {
  const words = joinPrefixes(
    plainLetters(name)
      .replace(/[^a-z]+/g, ' ')
      .trim()
      .split(' ')
      .filter((word) => word !== ''),
  )
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
  if (isPlaceholder(words)) return [];
  const bearing = words.filter((word) => !PARTICLES.has(word));
  return bearing.length === 0 ? words : bearing;
};

const TITLES = new Set('mr mrs miss ms master mstr dr'.split(' '));

/** The words of a forename, titles left out. */
export const forenameWords = (name: string | undefined): readonly string[] => {
  const words = nameWords(name);
  return words.length > 1 && TITLES.has(words[0] ?? '') ? words.slice(1) : words;
};

/** A line of an address or the name of a place in plain lower-case letters and digits, words one space apart. */
export const plainLine = (line: string | undefined): string | undefined => {
  const plain = plainLetters(line)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return plain === '' || isPlaceholder(plain.split(' ')) || NO_ADDRESS.test(plain) ? undefined : plain;
};
