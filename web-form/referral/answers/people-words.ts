import { itemsOf, type PeopleKind, personSection, type Sections, typedIn } from './sections.ts';
import { textOf } from './typed.ts';

const LABELS = { child: 'Child', adult: 'Adult', professional: 'Professional' } as const;

/** "Child 2" or "Adult 1": safe for titles, which must not hold a name. */
export const labelOf = (kind: PeopleKind, sections: Sections, item: string): string => {
  const items = itemsOf(sections, kind);
  const at = items.indexOf(item);
  return `${LABELS[kind]} ${(at < 0 ? items.length : at) + 1}`;
};

/** The name typed, empty where there is none. For the page only, never its title or address. */
export const nameTyped = (kind: PeopleKind, sections: Sections, item: string): string => {
  const typed = typedIn(sections, personSection(kind, item));
  return [textOf(typed, 'given'), textOf(typed, 'family'), textOf(typed, 'name'), textOf(typed, 'role')]
    .filter(Boolean)
    .join(' ');
};

/** The name typed, or words that say there is none. For the page only, never its title or address. */
export const nameOf = (kind: PeopleKind, sections: Sections, item: string): string =>
  nameTyped(kind, sections, item) || 'Name not known';
