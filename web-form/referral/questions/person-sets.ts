import { ADULT_FIELDS, ADULT_PART_FIELDS } from '../adults/fields.ts';
import { isGeneralAsked, relationshipFields } from '../adults/relationship-fields.ts';
import { GENERAL, relationshipItems, relationshipName } from '../answers/relationships.ts';
import type { PeopleKind, Sections } from '../answers/sections.ts';
import {
  CHILD_FIELDS,
  CHILD_HOME_FIELDS,
  CHILD_NEEDS_FIELDS,
  CHILD_SERVICES_FIELDS,
  CHILD_WORRY_FIELDS,
} from '../children/fields.ts';
import { type Field, namesOf } from '../fields/field.ts';
import { PROFESSIONAL_FIELDS } from '../professionals/fields.ts';

/** The questions of one page about one person. */
export interface PersonSet {
  /** The last part of the page's address; empty on the person's first page. */
  readonly part: '' | 'home' | 'services' | 'needs' | 'worry' | 'part';
  /** Said after "Child 1" in the title; empty on the first page. */
  readonly about: string;
  readonly fields: readonly Field[];
  /** What is asked of one person, where it depends on whom else the draft names: `fields` otherwise. */
  readonly asked?: (sections: Sections, item: string) => readonly Field[];
  /** Names kept beside those of `fields`, of all those posted. */
  readonly alsoKept?: (posted: readonly string[]) => readonly string[];
}

/** The pages of one person of each kind, in the order asked. */
export const PERSON_SETS: Readonly<Record<PeopleKind, readonly PersonSet[]>> = {
  child: [
    { part: '', about: '', fields: CHILD_FIELDS },
    { part: 'home', about: 'home', fields: CHILD_HOME_FIELDS },
    { part: 'services', about: 'school and health', fields: CHILD_SERVICES_FIELDS },
    { part: 'needs', about: 'needs and background', fields: CHILD_NEEDS_FIELDS },
    { part: 'worry', about: 'what is about this child only', fields: CHILD_WORRY_FIELDS },
  ],
  adult: [
    {
      part: '',
      about: '',
      fields: ADULT_FIELDS,
      asked: (sections, item) =>
        ADULT_FIELDS.filter(({ name }) => name !== GENERAL || isGeneralAsked(sections, item)),
    },
    {
      part: 'part',
      about: 'their part in the family',
      fields: ADULT_PART_FIELDS,
      asked: (sections, item) => [...relationshipFields(sections, item), ...ADULT_PART_FIELDS],
      alsoKept: (posted) => relationshipItems(posted).map(relationshipName),
    },
  ],
  professional: [{ part: '', about: '', fields: PROFESSIONAL_FIELDS }],
};

/** The questions of a page about one person, as things stand in the draft. */
export const fieldsAsked = (set: PersonSet, sections: Sections, item: string): readonly Field[] =>
  set.asked?.(sections, item) ?? set.fields;

/** The names that such a page keeps, of those posted. */
export const namesKept = (set: PersonSet, posted: readonly string[]): readonly string[] => [
  ...set.fields.flatMap(namesOf),
  ...(set.alsoKept?.(posted) ?? []),
];

/** All that is asked about a person of one kind, whoever else is named. */
export const personFields = (kind: PeopleKind): readonly Field[] =>
  PERSON_SETS[kind].flatMap(({ fields }) => fields);

/** Where a list of people and the pages of each of them are, under the draft's address. */
export const LIST_PAGES = { child: 'children', adult: 'adults', professional: 'professionals' } as const;

/** Every kind of people, in the order asked. */
export const PEOPLE_KINDS = Object.keys(LIST_PAGES) as PeopleKind[]; // Object.keys forgets the key type

/** One page of one person, under the draft's address. */
export const personPage = (kind: PeopleKind, item: string, part: PersonSet['part']): string =>
  `${LIST_PAGES[kind]}/${item}${part === '' ? '' : `/${part}`}`;
