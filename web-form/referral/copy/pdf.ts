import type { Copy } from './copy.ts';
import type { FontFiles } from './fonts.ts';
import { lettersIn } from './letters.ts';
import { NOT_SHOWN, showable } from './line.ts';
import { type Look, pdfWriter } from './writer.ts';

const TITLE: Look = { font: 'bold', size: 20, before: 0 };
const HEADING: Look = { font: 'bold', size: 14, before: 18 };
const TEXT: Look = { font: 'latin', size: 11, before: 6 };
const QUESTION: Look = { font: 'bold', size: 11, before: 8 };
const ANSWER: Look = { font: 'latin', size: 11, before: 0 };

/** Letters of a script that none of the typefaces has. */
const anyNotShown = ({ parts }: Copy, files: FontFiles): boolean => {
  const letters = lettersIn(files);
  return parts.some(({ rows }) => rows.some(({ value }) => showable(value, letters).includes(NOT_SHOWN)));
};

/**
 * The copy as a tagged PDF: headings, and lists of questions with their answers, in the order sent.
 * @param pageAddress where the same copy opens as a page, for letters that the file cannot show
 */
export const copyPdf = (copy: Copy, files: FontFiles, pageAddress: string): Promise<Buffer> => {
  const title = `Copy of referral ${copy.reference}`;
  const writer = pdfWriter(files, title);
  writer.paragraph('H1', title, TITLE);
  writer.paragraph('P', `Sent to ${copy.sentTo}. Received on ${copy.received}.`, TEXT);
  writer.paragraph(
    'P',
    'This copy holds personal information about children and adults. Keep it where only people who need it can see it.',
    TEXT,
  );
  if (anyNotShown(copy, files)) {
    writer.paragraph(
      'P',
      `This file cannot show every letter that was typed. Where it says “${NOT_SHOWN}”, see the same copy as a page: ${pageAddress}`,
      TEXT,
    );
  }
  for (const { title: heading, rows } of copy.parts) {
    writer.part('Sect', () => {
      writer.paragraph('H2', heading, HEADING);
      writer.part('L', () => {
        for (const { key, value } of rows) {
          writer.part('LI', () => {
            writer.paragraph('Lbl', key, QUESTION);
            writer.paragraph('LBody', value, ANSWER);
          });
        }
      });
    });
  }
  return writer.finish();
};
