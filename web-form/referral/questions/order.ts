import { itemsOf, type PeopleKind, type Sections } from '../answers/sections.ts';
import { isCall } from '../call/answers.ts';
import { LIST_PAGES, PEOPLE_KINDS, PERSON_SETS, personPage } from './person-sets.ts';

/** A child's own worry is asked beside the concerns, where there is more than one child. */
const aboutEachChild = (sections: Sections): string[] => {
  const children = itemsOf(sections, 'child');
  return children.length < 2
    ? []
    : children.flatMap((item) => [personPage('child', item, 'worry'), `concerns/${item}`]);
};

/** The pages of a draft in the order asked, under its address. Each list of people is one stop. */
export const stops = (sections: Sections): string[] => [
  // Of a call it is asked first who called, so that they can be rung back.
  ...(isCall(sections) ? ['call', 'caller', 'danger', 'already'] : ['danger', 'already', 'you']),
  ...['children', 'adults', 'professionals'],
  ...['worries', 'happened', 'help', 'concerns'],
  ...aboutEachChild(sections),
  ...['risk', 'views', 'consent', 'agreement'],
  ...(isCall(sections) ? ['advice'] : []),
  'check',
];

const personStops = (kind: PeopleKind, item: string): string[] =>
  PERSON_SETS[kind].filter(({ part }) => part !== 'worry').map(({ part }) => personPage(kind, item, part));

/** The stops that a page is among: the draft's, or those of the person it is about. */
const amongWhich = (page: string, sections: Sections): string[] => {
  const [list, item = ''] = page.split('/');
  const kind = PEOPLE_KINDS.find((one) => LIST_PAGES[one] === list);
  if (kind === undefined || item === '' || page.endsWith('/worry')) return stops(sections);
  return [LIST_PAGES[kind], ...personStops(kind, item), LIST_PAGES[kind]];
};

/** The page after one: the overview where none comes. */
export const pageAfter = (page: string, sections: Sections): string => {
  const among = amongWhich(page, sections);
  // The list stands at both ends of a person's pages: it is left by its own place in the draft.
  return among[among.lastIndexOf(page) + 1] ?? '';
};

/** The page before one: the overview where none does. */
export const pageBefore = (page: string, sections: Sections): string => {
  const among = amongWhich(page, sections);
  return among[among.indexOf(page) - 1] ?? '';
};

/** What has to be answered before a page opens: risk before agreement, so that agreement never hides it. */
const OPENS_AFTER: Readonly<Record<string, string>> = { consent: 'risk', agreement: 'consent' };

/** The page that has to be answered first; undefined where a page may open. */
export const openFirst = (page: string, sections: Sections): string | undefined => {
  const first = OPENS_AFTER[page];
  if (first === undefined || first in sections) return undefined;
  return openFirst(first, sections) ?? first;
};
