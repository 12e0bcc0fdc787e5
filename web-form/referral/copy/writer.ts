import PDFDocument from 'pdfkit';
import type { FontFiles, FontName } from './fonts.ts';
import { featuresOf, type Letters, lettersIn } from './letters.ts';
import { runsOf, showable } from './line.ts';
import { wrapped } from './wrap.ts';

/** How a paragraph looks: sizes and spaces in points. */
export interface Look {
  readonly font: FontName;
  readonly size: number;
  readonly before: number;
  readonly indent?: number | undefined;
  /** In a grey box with a bar at its side: to be looked at before anything else is done with it. */
  readonly boxed?: true | undefined;
}

/** Writes tagged paragraphs below each other, over as many pages as it takes. */
export interface Writer {
  /** Opens a part of the document's structure: what `inside` writes belongs to it. */
  part(tag: string, inside: () => void): void;
  paragraph(tag: string, text: string, look: Look): void;
  finish(): Promise<Buffer>;
}

const MARGIN = 56;
const LEADING = 1.4;
/** How far a box stands out, and how broad its bar is, in points. */
const BOX = { out: 10, bar: 4, fill: '#e4e4e4', ink: '#000000' } as const;
/**
 * A run is shaped as a whole, which naming features brings about: word by word, Arabic words would follow each
 * other the wrong way. pdfkit hands features to fontkit as they are; its types know only the list form.
 */
const wholeRun = (font: FontName): PDFKit.Mixins.TextOptions => ({
  features: featuresOf(font) as unknown as [],
  lineBreak: false,
});

type Element = ReturnType<PDFKit.PDFDocument['struct']>;

const collected = (doc: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.on('error', fail);
  });

/** A tagged PDF in British English. The title is in everybody's sight: it may name nobody. */
export const pdfWriter = (files: FontFiles, title: string): Writer => {
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    // Its own typefaces only: the standard ones would be read from files that no bundle has.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title },
  });
  const file = collected(doc);
  for (const [name, content] of Object.entries(files)) doc.registerFont(name, content);
  const letters: Letters = lettersIn(files);
  const bottom = doc.page.height - MARGIN;
  const root = doc.struct('Document');
  doc.addStructure(root);
  const open: Element[] = [root];
  let y = MARGIN;

  /** Words come again and again: each is measured once in each look. */
  const measured = new Map<string, number>();
  const widthOf = (words: string, { font, size }: Look): number => {
    const key = `${font} ${size} ${words}`;
    const width =
      measured.get(key) ??
      runsOf(words, font, letters).reduce(
        (sum, run) => sum + doc.font(run.font, size).widthOfString(run.text, wholeRun(run.font)),
        0,
      );
    measured.set(key, width);
    return width;
  };

  const draw = (line: string, look: Look): void => {
    const height = look.size * LEADING;
    if (y + height > bottom) {
      doc.addPage();
      y = MARGIN;
    }
    if (look.boxed) {
      doc.rect(MARGIN - BOX.out, y, doc.page.width - 2 * (MARGIN - BOX.out), height).fill(BOX.fill);
      doc.rect(MARGIN - BOX.out, y, BOX.bar, height).fill(BOX.ink);
      doc.fillColor(BOX.ink);
    }
    let x = MARGIN + (look.indent ?? 0);
    for (const { font, text } of runsOf(line, look.font, letters)) {
      doc.font(font, look.size).text(text, x, y, wholeRun(font));
      x += doc.widthOfString(text, wholeRun(font));
    }
    y += height;
  };

  const linesOf = (text: string, look: Look): string[] => {
    const width = doc.page.width - 2 * MARGIN - (look.indent ?? 0);
    return text
      .split(/\r\n?|\n/)
      .flatMap((each) => wrapped(showable(each, letters), (words) => widthOf(words, look), width));
  };

  const add = (element: Element): void => void open.at(-1)?.add(element);

  return {
    part(tag, inside) {
      const element = doc.struct(tag);
      add(element);
      open.push(element);
      inside();
      open.pop()?.end();
    },
    paragraph(tag, text, look) {
      const lines = linesOf(text, look);
      // Together with at least one line of what follows a heading or a question.
      if (look.font === 'bold' && y + 4 * look.size * LEADING > bottom) {
        doc.addPage();
        y = MARGIN;
      } else y += look.before;
      // Read aloud, searched and copied as it was typed, whatever its letters look like on paper.
      const element = doc.struct(tag, { actual: text }, () => {
        for (const line of lines) draw(line, look);
      });
      add(element);
      element.end();
    },
    finish() {
      root.end();
      doc.end();
      return file;
    },
  };
};
