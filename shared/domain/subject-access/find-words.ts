/** A stretch of a text, in UTF-16 code units: from `start` until before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words by which another person is known: a name, an address, a number. */
export interface KnownWords {
  readonly person: string;
  readonly words: string;
}

export interface Passage extends Stretch {
  readonly person: string;
}

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  '’': "'",
  '‘': "'",
};

/** A text in small letters without accents, letter for letter: a place in it is the same place in the text. */
const folded = (text: string): string => {
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const small = unit.toLowerCase();
    const bare = LETTERS[small] ?? small.normalize('NFD').replaceAll(/\p{M}/gu, '');
    plain += bare.length === 1 ? bare : unit;
  }
  return plain;
};

/** Each letter with whatever accents follow it as signs of their own. */
const lettered = (words: string): string =>
  [...words]
    .map((letter) =>
      /\p{L}/u.test(letter) ? `${letter}\\p{M}*` : letter.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
    )
    .join('');

const isNumber = (words: string): boolean => words.replaceAll(/\D/g, '').length >= 7 && !/\p{L}/u.test(words);

/** Numbers are found however they are spaced, names across line breaks. */
const patternOf = (words: string): RegExp => {
  const body = isNumber(words)
    ? [...words.replaceAll(/\D/g, '')].join('[\\s().-]*')
    : folded(words.normalize('NFC').trim()).split(/\s+/).map(lettered).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu');
};

/**
 * Every place of a text that names one of these people, from its start to its end, none over another: where two
 * could stand, the longer one does. Accents, capitals and spaces make no difference. It finds what is known by its
 * words, and nothing else: "his sister" is for a person to see.
 */
export const findWords = (text: string, known: readonly KnownWords[]): Passage[] => {
  const plain = folded(text);
  const found = known
    .filter(({ words }) => words.trim() !== '')
    .flatMap(({ person, words }) =>
      [...plain.matchAll(patternOf(words))].map(
        ({ index, 0: match }): Passage => ({ person, start: index, end: index + match.length }),
      ),
    )
    .toSorted((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
  const chosen: Passage[] = [];
  for (const passage of found) {
    if (chosen.every(({ start, end }) => passage.end <= start || passage.start >= end)) chosen.push(passage);
  }
  return chosen.toSorted((one, other) => one.start - other.start);
};
