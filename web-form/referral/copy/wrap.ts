const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How wide words are, in points. */
export type WidthOf = (words: string) => number;

/** Cuts a word that is wider than a line. */
const pieces = (word: string, widthOf: WidthOf, most: number): string[] => {
  if (widthOf(word) <= most) return [word];
  const cut: string[] = [];
  let piece = '';
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const wider = widthOf(segment);
    if (piece !== '' && width + wider > most) {
      cut.push(piece);
      piece = '';
      width = 0;
    }
    piece += segment;
    width += wider;
  }
  return [...cut, piece];
};

/** Breaks a paragraph into lines of at most so many points, at its spaces. Nothing is left out. */
export const wrapped = (paragraph: string, widthOf: WidthOf, most: number): string[] => {
  const lines: string[] = [];
  const space = widthOf(' ');
  let line: string | undefined;
  let width = 0;
  for (const word of paragraph.split(' ').flatMap((each) => pieces(each, widthOf, most))) {
    const wider = widthOf(word);
    if (line === undefined) {
      line = word;
      width = wider;
    } else if (width + space + wider > most) {
      lines.push(line);
      line = word;
      width = wider;
    } else {
      line += ` ${word}`;
      width += space + wider;
    }
  }
  return [...lines, line ?? ''];
};
