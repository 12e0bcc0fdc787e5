import bidiFactory from 'bidi-js';
import type { FontName } from './fonts.ts';
import type { Letters } from './letters.ts';

/** A stretch of one line in one typeface and one direction, its letters in the order read. */
export interface Run {
  readonly font: FontName;
  readonly text: string;
}

interface Levelled extends Run {
  /** Odd: read from right to left (UAX 9). */
  readonly level: number;
}

// Its types say that it exports the factory below `default`; as Node.js loads it, the factory is the default.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** Words in the place of letters that cannot be shown: never a blank. */
export const NOT_SHOWN = '[letters not shown]';

/** Text as it can be shown: composed letters, no control characters, words where letters are missing. */
export const showable = (text: string, letters: Letters): string =>
  letters(text.normalize('NFC').replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' '), 'latin')
    .map((stretch) => (stretch.font === 'missing' ? NOT_SHOWN : stretch.text))
    .join('');

/** Brackets turn round where text runs from right to left. */
const mirrored = (text: string): string[] =>
  [...text].map((letter) => bidi.getMirroredCharacter(letter) ?? letter);

/** Letters in the order to be drawn: the Arabic typeface is laid out from right to left by itself. */
const drawn = ({ font, text, level }: Levelled): string => {
  if (level % 2 === 0) return text;
  return (font === 'arabic' ? mirrored(text) : mirrored(text).reverse()).join('');
};

const levelled = (line: string, font: FontName, letters: Letters): Levelled[] => {
  const { levels } = bidi.getEmbeddingLevels(line, 'auto');
  const runs: { font: FontName; text: string; level: number }[] = [];
  let at = 0;
  for (const stretch of letters(line, font)) {
    for (const letter of stretch.text) {
      const level = levels[at] ?? 0;
      const last = runs.at(-1);
      const name = stretch.font === 'missing' ? font : stretch.font;
      if (last !== undefined && last.level === level && last.font === name) last.text += letter;
      else runs.push({ font: name, text: letter, level });
      at += letter.length;
    }
  }
  return runs;
};

/** From the highest level down, whatever stands that deep is turned round (UAX 9, rule L2). */
const inOrderSeen = (runs: readonly Levelled[]): Levelled[] => {
  const seen = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let start = 0; start < seen.length; start += 1) {
      let end = start;
      while ((seen[end]?.level ?? -1) >= level) end += 1;
      if (end > start) seen.splice(start, end - start, ...seen.slice(start, end).reverse());
      start = Math.max(start, end - 1);
    }
  }
  return seen;
};

/** The runs of one line from left to right, as the eye meets them. */
export const runsOf = (line: string, font: FontName, letters: Letters): Run[] =>
  inOrderSeen(levelled(line, font, letters)).map((run) => ({ font: run.font, text: drawn(run) }));
