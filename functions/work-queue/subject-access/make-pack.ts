import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { ContactAnswer, StaffRecord } from '../../../shared/contract/answers/record.ts';
import { type Mark, PACK_VERSION, type Pack } from '../../../shared/contract/answers/subject-access.ts';
import type { PackAsked } from '../../../shared/contract/life.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { AuditEvent } from '../../../shared/store/audit/event.ts';
import { knownWords } from './known-words.ts';
import { marksOf, type PackRow } from './marks-of.ts';
import { sectionsOf } from './sections.ts';

/** One contact with its record as its reader may see it, and every event about it. */
export interface ContactHeld {
  readonly record: StaffRecord;
  readonly contact: ContactAnswer;
  readonly events: readonly AuditEvent[];
}

/** Source: docs/reference.md#subject-access. */
const REMINDERS = [
  'Nothing has been taken out by the machine. Decide every mark, and read the whole: it finds people by their names only, not “his uncle” or “the neighbour”.',
  'Serious harm: what would be likely to cause serious harm to the physical or mental health of the child or somebody else may be withheld. Ask whoever knows the child before you release it.',
  'Where a parent asks for a child, think whether the child would expect it, and whether it is in the child’s best interests.',
  'What social workers, health and education staff wrote in their work is usually released with their names.',
];

/** One month after it was received: the time in which the council has to answer. */
export const answerDue = (receivedOn: string): string =>
  Temporal.PlainDate.from(receivedOn).add({ months: 1 }).toString();

const ownPath = ({ person, number }: ContactAnswer): string =>
  person.kind === 'child' ? `form.children.${number - 1}.` : `form.adults.${number - 1}.`;

/** Everything held about one child in these contacts, with what is about others marked. Nothing is taken out. */
export const makePack = (
  held: readonly ContactHeld[],
  asked: PackAsked,
  made: { readonly at: string; readonly by: Pack['madeBy'] },
  settings: AuthoritySettings,
): Pack => {
  let rowsSoFar = 0;
  const contacts: Pack['contacts'][number][] = [];
  const marks: Mark[] = [];
  // Somebody whom one referral names may be spoken of in another.
  const known = held.flatMap(({ record, contact }) => knownWords(record, contact.number));
  const mine = new Set(
    held.flatMap(({ contact: { person } }) =>
      [person.details.given, person.details.family].flatMap((name) => name?.toLowerCase() ?? []),
    ),
  );
  const others = known.filter(({ words }) => !mine.has(words.toLowerCase()));
  for (const { record, contact, events } of held) {
    const rows: PackRow[] = [];
    const parts = sectionsOf(record, contact, events, settings).map((section) => ({
      title: section.title,
      rows: section.rows.map((found) => {
        rowsSoFar += 1;
        const row = { ...found, id: `r${rowsSoFar}` };
        rows.push(row);
        return { id: row.id, label: row.label, text: row.text };
      }),
    }));
    contacts.push({
      contactId: contact.contactId,
      reference: record.reference,
      receivedAt: record.receivedAt,
      parts,
    });
    for (const one of marksOf(rows, contact.contactId, ownPath(contact), others)) {
      marks.push({ id: `m${marks.length + 1}`, ...one, decided: null });
    }
  }
  return {
    format: 'safeguarding-front-door/subject-access',
    version: PACK_VERSION,
    id: randomUUID(),
    madeAt: made.at,
    madeBy: made.by,
    authority: { id: settings.id, name: settings.name },
    request: {
      reference: asked.request.trim(),
      askedBy: asked.askedBy.trim(),
      receivedOn: asked.receivedOn,
      dueBy: answerDue(asked.receivedOn),
    },
    reminders: REMINDERS,
    contacts,
    marks,
    also: [],
    decisions: 0,
  };
};
