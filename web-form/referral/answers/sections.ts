import type { Draft, Typed } from '../../../shared/store/drafts.ts';
import { NOTHING } from './typed.ts';

/** What was typed, by section. */
export type Sections = Draft['sections'];

/** Lists of people in a draft; each person is a section of their own. */
export type PeopleKind = 'child' | 'adult' | 'professional';

/** Ids of people start with the time they were added, so that sorting keeps the order of adding. */
const ITEM = /^[a-z0-9]{9}-[a-z0-9]{4,8}$/;

/** Is this an id that `newItem` makes? */
export const isItem = (text: string): boolean => ITEM.test(text);

/** An id for a person about to be added. `random` is any text of letters and digits. */
export const newItem = (now: Date, random: string): string =>
  `${now.getTime().toString(36).padStart(9, '0')}-${random.toLowerCase().slice(0, 6).padEnd(4, '0')}`;

/** One page's answers about a person; the first page has no `part`. */
export const personSection = (kind: PeopleKind, item: string, part = ''): string =>
  `${kind}${part === '' ? '' : `-${part}`}:${item}`;

/** Every section about one person: they are removed together. */
export const sectionsAbout = (sections: Sections, item: string): string[] =>
  Object.keys(sections).filter((section) => section.endsWith(`:${item}`));

/** Sections about somebody else that hold answers about one person, without those answers. */
export const sectionsWithout = (sections: Sections, item: string): [section: string, typed: Typed][] =>
  Object.entries(sections)
    .filter(([section]) => !section.endsWith(`:${item}`))
    .flatMap(([section, typed]) => {
      const others = Object.entries(typed).filter(([name]) => !name.endsWith(`-${item}`));
      return others.length === Object.keys(typed).length ? [] : [[section, Object.fromEntries(others)]];
    });

/** All that was typed about one person, from all their pages. */
export const typedAbout = (sections: Sections, kind: PeopleKind, item: string): Typed =>
  Object.assign(
    {},
    ...sectionsAbout(sections, item)
      .filter((section) => section.startsWith(kind))
      .map((section) => sections[section]),
  );

/** Concerns about one child only. */
export const childConcernsSection = (item: string): string => `concerns:${item}`;

/** What was typed into a section so far. */
export const typedIn = (sections: Sections, section: string): Typed => sections[section] ?? NOTHING;

/** Ids of the people added, in the order added. */
export const itemsOf = (sections: Sections, kind: PeopleKind): string[] =>
  Object.keys(sections)
    .filter((section) => section.startsWith(`${kind}:`))
    .map((section) => section.slice(kind.length + 1))
    .filter(isItem)
    .sort();

/** Names under which the consent page keeps one young person's own agreement. */
export const ownAgreementNames = (item: string) => ({
  agreement: `own-agreement-${item}`,
  competent: `own-competent-${item}`,
});

/** Ids of the children whose own agreement is among some names. */
export const ownAgreementItems = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap((name) => name.match(/^own-(?:agreement|competent)-(.+)$/)?.[1] ?? []))]
    .filter(isItem)
    .sort();
