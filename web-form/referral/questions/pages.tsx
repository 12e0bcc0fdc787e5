import type { Child } from 'hono/jsx';
import type { Typed } from '../../../shared/store/drafts.ts';
import { labelOf } from '../answers/people-words.ts';
import { itemsOf, type PeopleKind, personSection, type Sections, typedIn } from '../answers/sections.ts';
import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import {
  fieldsAsked,
  namesKept,
  PEOPLE_KINDS,
  PERSON_SETS,
  type PersonSet,
  personPage,
} from './person-sets.ts';
import { setOf, type TopPage } from './top-sets.ts';

/** A page of plain questions about the referral, with words above them. */
export const topPage = (page: TopPage, above?: Child): SectionPage => {
  const { heading, fields } = setOf(page);
  return {
    path: page,
    title: () => heading,
    section: () => page,
    names: () => fields.flatMap(namesOf),
    view: ({ typed, errors }) => (
      <>
        {above}
        <Fields fields={fields} typed={typed} errors={errors} />
      </>
    ),
  };
};

/** Asked once: brothers and sisters mostly share home, school and surgery, so the last child's are offered. */
const SHARED = new Set(['address', 'postcode', 'school', 'gp', 'firstLanguage', 'ethnicity', 'religion']);

const sharedBySiblings = (sections: Sections, { part }: PersonSet, item: string): Typed => {
  const before = itemsOf(sections, 'child').filter((other) => other < item);
  const typed = before
    .map((other) => typedIn(sections, personSection('child', other, part)))
    .findLast((each) => Object.values(each).some((text) => text !== ''));
  return Object.fromEntries(Object.entries(typed ?? {}).filter(([name]) => SHARED.has(name)));
};

const KNOWN = {
  child: 'Fill in what you know. You can leave anything empty, the name too.',
  adult: 'Fill in what you know. You can leave anything empty, the name too.',
  professional: 'Fill in what you know.',
} as const;

const pageOf = (kind: PeopleKind, set: PersonSet): SectionPage => ({
  path: personPage(kind, ':item', set.part),
  title: (sections, item) => `${labelOf(kind, sections, item)}${set.about === '' ? '' : `: ${set.about}`}`,
  section: (item) => personSection(kind, item, set.part),
  names: (posted) => namesKept(set, posted),
  view: ({ sections, item, typed, errors }) => {
    const section = personSection(kind, item, set.part);
    const offered = kind === 'child' && !(section in sections) ? sharedBySiblings(sections, set, item) : {};
    return (
      <>
        <p class="govuk-body">{KNOWN[kind]}</p>
        {Object.keys(offered).length > 0 && (
          <p class="govuk-body">
            Some answers are filled in from the child before. Change them where they differ.
          </p>
        )}
        <Fields fields={fieldsAsked(set, sections, item)} typed={{ ...offered, ...typed }} errors={errors} />
      </>
    );
  },
});

/** Every page about one person of any kind. */
export const personPages: readonly SectionPage[] = PEOPLE_KINDS.flatMap((kind) =>
  PERSON_SETS[kind].map((set) => pageOf(kind, set)),
);
