import { create, type Font } from 'fontkit';
import type { FontFiles, FontName } from './fonts.ts';

/** A stretch of text that one typeface can show. `missing`: no typeface has these letters. */
export interface Stretch {
  readonly font: FontName | 'missing';
  readonly text: string;
}

/** Splits text into stretches. */
export type Letters = (text: string, preferred: FontName) => readonly Stretch[];

/** Belongs to the letter before it and shows nothing of its own: joiners, variation selectors, directions. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const ORDER: readonly FontName[] = ['latin', 'arabic', 'bengali', 'gujarati', 'gurmukhi'];

/**
 * Which rules of a typeface are followed. fontkit 2.0.4 fails on one in the Gurmukhi typeface, whose vowel signs
 * stand where they should without it.
 */
export const featuresOf = (font: FontName): Record<string, boolean> =>
  font === 'gurmukhi' ? { abvm: false } : {};

const opened = (file: Buffer): Font => {
  const font = create(file);
  if ('fonts' in font) throw new Error('A collection of typefaces is not one typeface');
  return font;
};

/**
 * Which typeface shows which letter. A letter stays in the typeface before it where that has it, so that the
 * spaces within a name do not cut it in two.
 */
export const lettersIn = (files: FontFiles): Letters => {
  const fonts = new Map<FontName, Font>();
  const fontOf = (name: FontName): Font => {
    const font = fonts.get(name) ?? opened(files[name]);
    fonts.set(name, font);
    return font;
  };
  const has = (name: FontName, point: number): boolean => fontOf(name).hasGlyphForCodePoint(point);
  /** A typeface can have the letters and still fail on how they join. */
  const canShow = ({ font, text }: Stretch): boolean => {
    if (font === 'missing' || font === 'latin' || font === 'bold') return true;
    try {
      fontOf(font).layout(text, featuresOf(font));
      return true;
    } catch {
      return false;
    }
  };
  return (text, preferred) => {
    const stretches: { font: FontName | 'missing'; text: string }[] = [];
    for (const letter of text) {
      const last = stretches.at(-1);
      const point = letter.codePointAt(0) ?? 0;
      const before = last === undefined || last.font === 'missing' ? [] : [last.font];
      const font =
        last !== undefined && UNSEEN.test(letter)
          ? last.font
          : ([...before, preferred, ...ORDER].find((name) => has(name, point)) ?? 'missing');
      if (last?.font === font) last.text += letter;
      else stretches.push({ font, text: letter });
    }
    return stretches.map((each) => (canShow(each) ? each : { font: 'missing', text: each.text }));
  };
};
