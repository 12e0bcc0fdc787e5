import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { labelOf } from '../answers/people-words.ts';
import {
  childConcernsSection,
  itemsOf,
  type PeopleKind,
  personSection,
  type Sections,
  typedIn,
} from '../answers/sections.ts';
import { isCall } from '../call/answers.ts';
import { ADVICE_FIELDS, CALLER_FIELDS, callFieldsFor } from '../call/fields.ts';
import { CALL_HEADINGS } from '../call/headings.ts';
import { ownAgreementFields } from '../consent/fields.ts';
import { DANGER_FIELD } from '../danger/field.ts';
import type { Field } from '../fields/field.ts';
import { shown } from '../fields/shown.ts';
import { fieldsAsked, PERSON_SETS, personPage } from '../questions/person-sets.ts';
import { ALL_CONCERNS, setOf, type TopPage } from '../questions/top-sets.ts';

/** One page's answers, read back. Questions left empty are not in it. */
export interface Summary {
  readonly heading: string;
  /** Where to change it, under the draft's address. */
  readonly page: string;
  readonly rows: readonly { readonly label: string; readonly value: string; readonly field: string }[];
}

const summaryOf = (
  sections: Sections,
  heading: string,
  page: string,
  section: string,
  fields: readonly Field[],
): Summary => ({
  heading,
  page,
  rows: fields
    .map((field) => ({
      label: field.label,
      value: shown(field, typedIn(sections, section)),
      field: field.name,
    }))
    .filter(({ value }) => value !== ''),
});

const top = (sections: Sections, page: TopPage): Summary => {
  const { heading, fields } = setOf(page);
  return summaryOf(sections, heading, page, page, fields);
};

/** A person's first page is always shown, the others where something was answered. */
const people = (sections: Sections, kind: PeopleKind): Summary[] =>
  itemsOf(sections, kind).flatMap((item) =>
    PERSON_SETS[kind]
      .map((set) =>
        summaryOf(
          sections,
          `${labelOf(kind, sections, item)}${set.about === '' ? '' : `: ${set.about}`}`,
          personPage(kind, item, set.part),
          personSection(kind, item, set.part),
          fieldsAsked(set, sections, item),
        ),
      )
      .filter(({ rows }, at) => at === 0 || rows.length > 0),
  );

const concernsPerChild = (sections: Sections): Summary[] => {
  const children = itemsOf(sections, 'child');
  return children
    .map((item) =>
      summaryOf(
        sections,
        `Concerns about ${labelOf('child', sections, item)} only`,
        `concerns/${item}`,
        childConcernsSection(item),
        ALL_CONCERNS,
      ),
    )
    .filter(({ rows }) => children.length > 1 || rows.length > 0);
};

const consent = (sections: Sections): Summary => {
  const family = top(sections, 'consent');
  const own = itemsOf(sections, 'child').flatMap((item) =>
    summaryOf(sections, '', 'consent', 'consent', ownAgreementFields(item)).rows.map((row) => ({
      ...row,
      label: `${labelOf('child', sections, item)}: ${row.label}`,
    })),
  );
  return { ...family, rows: [...family.rows, ...own] };
};

/** Everything typed so far, in the order asked. `agencies`: those that a caller may be of. */
export const summaries = (sections: Sections, agencies: AuthoritySettings['agencies'] = []): Summary[] => [
  ...(isCall(sections)
    ? [
        summaryOf(sections, CALL_HEADINGS.call, 'call', 'call', callFieldsFor(agencies)),
        summaryOf(sections, CALL_HEADINGS.caller, 'caller', 'caller', CALLER_FIELDS),
      ]
    : []),
  summaryOf(sections, 'Immediate danger', 'danger', 'danger', [DANGER_FIELD]),
  top(sections, 'already'),
  ...(isCall(sections) ? [] : [top(sections, 'you')]),
  ...people(sections, 'child'),
  ...people(sections, 'adult'),
  ...people(sections, 'professional'),
  top(sections, 'worries'),
  top(sections, 'happened'),
  top(sections, 'help'),
  top(sections, 'concerns'),
  ...concernsPerChild(sections),
  top(sections, 'risk'),
  top(sections, 'views'),
  consent(sections),
  ...(isCall(sections) ? [summaryOf(sections, CALL_HEADINGS.advice, 'advice', 'advice', ADVICE_FIELDS)] : []),
];
