import type { Copy } from './copy.ts';
import type { FontFiles } from './fonts.ts';
import { partsPdf } from './parts-pdf.ts';

/**
 * The copy as a tagged PDF: headings, and lists of questions with their answers, in the order sent.
 * @param pageAddress where the same copy opens as a page, for letters that the file cannot show
 */
export const copyPdf = (copy: Copy, files: FontFiles, pageAddress: string): Promise<Buffer> =>
  partsPdf(
    {
      title: `Copy of referral ${copy.reference}`,
      opening: [
        `Sent to ${copy.sentTo}. Received on ${copy.received}.`,
        'This copy holds personal information about children and adults. Keep it where only people who need it can see it.',
      ],
      parts: copy.parts,
      seeInstead: `see the same copy as a page: ${pageAddress}`,
    },
    files,
  );
