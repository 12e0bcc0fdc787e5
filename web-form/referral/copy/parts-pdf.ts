import type { TextRow } from '../../desk/record/rows.ts';
import type { FontFiles } from './fonts.ts';
import { lettersIn } from './letters.ts';
import { NOT_SHOWN, showable } from './line.ts';
import { type Look, pdfWriter } from './writer.ts';

const TITLE: Look = { font: 'bold', size: 20, before: 0 };
const HEADING: Look = { font: 'bold', size: 14, before: 18 };
const TEXT: Look = { font: 'latin', size: 11, before: 6 };
const QUESTION: Look = { font: 'bold', size: 11, before: 8 };
const ANSWER: Look = { font: 'latin', size: 11, before: 0 };
const BOXED_NOTE: Look = { font: 'bold', size: 11, before: 0, boxed: true };
const BOXED_ANSWER: Look = { ...ANSWER, boxed: true };

/** A question with its answer. With a note it stands in a box, below the words of the note. */
export interface DocumentRow extends TextRow {
  readonly note?: string | undefined;
}

/** A document of questions and answers, part by part. */
export interface PartsDocument {
  /** In everybody's sight: it names nobody. */
  readonly title: string;
  /** What is said below the title, a paragraph each. */
  readonly opening: readonly string[];
  readonly parts: readonly { readonly title: string; readonly rows: readonly DocumentRow[] }[];
  /** Where letters are shown that the file cannot show: "see the same copy as a page: https://…". */
  readonly seeInstead: string;
}

/** Letters of a script that none of the typefaces has. */
const anyNotShown = ({ parts }: PartsDocument, files: FontFiles): boolean => {
  const letters = lettersIn(files);
  return parts.some(({ rows }) => rows.some(({ value }) => showable(value, letters).includes(NOT_SHOWN)));
};

/** A tagged PDF: headings, and lists of questions with their answers. */
export const partsPdf = (document: PartsDocument, files: FontFiles): Promise<Buffer> => {
  const writer = pdfWriter(files, document.title);
  writer.paragraph('H1', document.title, TITLE);
  for (const words of document.opening) writer.paragraph('P', words, TEXT);
  if (anyNotShown(document, files)) {
    writer.paragraph(
      'P',
      `This file cannot show every letter that was typed. Where it says “${NOT_SHOWN}”, ${document.seeInstead}`,
      TEXT,
    );
  }
  for (const { title: heading, rows } of document.parts) {
    writer.part('Sect', () => {
      writer.paragraph('H2', heading, HEADING);
      writer.part('L', () => {
        for (const { key, value, note } of rows) {
          writer.part('LI', () => {
            writer.paragraph('Lbl', key, QUESTION);
            if (note === undefined) writer.paragraph('LBody', value, ANSWER);
            else {
              writer.part('LBody', () => {
                writer.paragraph('P', note, BOXED_NOTE);
                writer.paragraph('P', value, BOXED_ANSWER);
              });
            }
          });
        }
      });
    });
  }
  return writer.finish();
};
