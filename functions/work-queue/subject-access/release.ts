import {
  PACK_VERSION,
  type Pack,
  type PackRelease,
} from '../../../shared/contract/answers/subject-access.ts';
import type { RedactionReason } from '../../../shared/domain/subject-access/reasons.ts';
import { type Cut, placesOf, takeOut } from '../../../shared/domain/subject-access/take-out.ts';

const decidedCuts = ({ marks }: Pack): Map<string, Cut[]> => {
  const cuts = new Map<string, Cut[]>();
  for (const { passages, decided } of marks) {
    if (decided === null || decided.decision === 'keep') continue;
    const reason: RedactionReason = decided.decision;
    for (const { row, start, end } of passages) {
      cuts.set(row, [...(cuts.get(row) ?? []), { start, end, reason }]);
    }
  }
  return cuts;
};

/** Is every mark decided? Until then there is nothing to release. */
export const isDecided = ({ marks }: Pick<Pack, 'marks'>): boolean =>
  marks.every(({ decided }) => decided !== null);

/** What is given away: every passage that somebody decided to take out is replaced by why. */
export const released = (pack: Pack): PackRelease => {
  const cuts = decidedCuts(pack);
  const textOf = (id: string, text: string): string =>
    takeOut(text, [
      ...(cuts.get(id) ?? []),
      ...pack.also.flatMap(({ words, reason }) =>
        placesOf(text, words).map((place) => ({ ...place, reason })),
      ),
    ]);
  return {
    format: 'safeguarding-front-door/subject-access-release',
    version: PACK_VERSION,
    id: pack.id,
    madeAt: pack.madeAt,
    authority: pack.authority,
    contacts: pack.contacts.map((contact) => ({
      ...contact,
      parts: contact.parts.map(({ title, rows }) => ({
        title,
        rows: rows.map(({ id, label, text }) => ({ id, label, text: textOf(id, text) })),
      })),
    })),
  };
};
