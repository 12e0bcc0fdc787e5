import type { Pack, PackRelease } from '../../../shared/contract/answers/subject-access.ts';
import { calendarDay, dayAndTime } from '../../components/when.ts';
import type { PartsDocument } from '../../referral/copy/parts-pdf.ts';
import { CHECK_FIRST } from './words.ts';

interface MarkHere {
  readonly mark: string;
  readonly who: string;
  readonly why: string;
  readonly start: number;
  readonly end: number;
}

const marksByRow = ({ marks }: Pack): Map<string, MarkHere[]> => {
  const found = new Map<string, MarkHere[]>();
  for (const { id, thirdParty, passages } of marks) {
    for (const { row, start, end } of passages) {
      found.set(row, [...(found.get(row) ?? []), { mark: id, ...thirdParty, start, end }]);
    }
  }
  return found;
};

/** The text with each marked passage between brackets that name its mark: "[m3: Agata] rang". */
const bracketed = (text: string, here: readonly MarkHere[]): string => {
  let shown = '';
  let at = 0;
  for (const { mark, start, end } of here.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue;
    shown += `${text.slice(at, start)}[${mark}: ${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
};

const noteOn = (here: readonly MarkHere[]): string =>
  [
    CHECK_FIRST,
    ...new Map(here.map(({ mark, who, why }) => [mark, `${mark}: ${who}, ${why}`])).values(),
  ].join('\n');

/** A pack for whoever decides: every passage about somebody else in a box. */
export const packDocument = (pack: Pack, address: string): PartsDocument => {
  const marked = marksByRow(pack);
  return {
    title: 'Subject access pack: not for release',
    opening: [
      `Request ${pack.request.reference}. Made by ${pack.madeBy.name} on ${dayAndTime(pack.madeAt)}, to be answered by ${calendarDay(pack.request.dueBy)}.`,
      'This is the council’s own copy. It holds information about other people than whoever asks.',
      ...pack.reminders,
    ],
    parts: pack.contacts.flatMap(({ contactId, parts }) =>
      parts.map(({ title, rows }) => ({
        title: `${contactId}: ${title}`,
        rows: rows.map(({ id, label, text }) => {
          const here = marked.get(id);
          return here === undefined
            ? { key: label, value: text }
            : { key: label, value: bracketed(text, here), note: noteOn(here) };
        }),
      })),
    ),
    seeInstead: `see the pack: ${address}`,
  };
};

/** What is given away. */
export const releaseDocument = (release: PackRelease): PartsDocument => ({
  title: 'Records held about you',
  opening: [
    `From the safeguarding front door of ${release.authority.name}, as they stood on ${dayAndTime(release.madeAt)}.`,
    'Where something was taken out, it says why.',
  ],
  parts: release.contacts.flatMap(({ contactId, parts }) =>
    parts.map(({ title, rows }) => ({
      title: `${contactId}: ${title}`,
      rows: rows.map(({ label, text }) => ({ key: label, value: text })),
    })),
  ),
  seeInstead: 'ask the council for the same in another form',
});
