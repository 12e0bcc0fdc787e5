import type { Mark } from '../../../shared/contract/answers/subject-access.ts';
import { findWords, type KnownWords } from '../../../shared/domain/subject-access/find-words.ts';
import type { FoundRow } from './rows.ts';
import { thirdPartyAt } from './third-party.ts';

export interface PackRow extends FoundRow {
  readonly id: string;
}

type Unnumbered = Omit<Mark, 'id' | 'decided'>;

/** Names that stand in prose; a date or a name of a queue is not prose, and no harm if it is asked. */
const inWords = (rows: readonly PackRow[], contactId: string, known: readonly KnownWords[]): Unnumbered[] =>
  rows.flatMap(({ id, text }) => {
    const byPerson = Map.groupBy(findWords(text, known), ({ person }) => person);
    return [...byPerson].map(([who, found]) => ({
      contactId,
      thirdParty: { who, why: 'named in what was written' },
      passages: found.map(({ start, end }) => ({ row: id, start, end })),
    }));
  });

/**
 * Marks of one contact: what is about somebody else by where it stands, person by person, and where somebody else
 * is named in what was typed.
 *
 * @param own where the record has the details of the one whom the pack is about: "form.children.0."
 */
export const marksOf = (
  rows: readonly PackRow[],
  contactId: string,
  own: string,
  known: readonly KnownWords[],
): Unnumbered[] => {
  const placed = rows.flatMap((row) => {
    const thirdParty = thirdPartyAt(row.path, own);
    return thirdParty === undefined ? [] : [{ row, ...thirdParty }];
  });
  const byPlace = [...Map.groupBy(placed, ({ key }) => key).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return {
      contactId,
      thirdParty: { who: first.who, why: first.why },
      passages: group.map(({ row }) => ({ row: row.id, start: 0, end: row.text.length })),
    };
  });
  const marked = new Set(placed.map(({ row }) => row.id));
  // Of the child's own details it is not asked: what they are called is theirs.
  const prose = rows.filter(({ id, path }) => !marked.has(id) && path !== 'contact.sentBy');
  return [...byPlace, ...inWords(prose, contactId, known)];
};
