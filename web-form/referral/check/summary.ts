import { ADULT_FIELDS } from '../adults/fields.ts';
import { labelOf } from '../answers/people-words.ts';
import {
  childConcernsSection,
  itemsOf,
  type PeopleKind,
  personSection,
  type Sections,
  typedIn,
} from '../answers/sections.ts';
import { CHILD_FIELDS } from '../children/fields.ts';
import { CONCERN_FIELDS } from '../concerns/fields.ts';
import { CONSENT_FIELDS, ownAgreementFields } from '../consent/fields.ts';
import type { Field } from '../fields/field.ts';
import { shown } from '../fields/shown.ts';
import { RISK_FIELDS } from '../risk/fields.ts';
import { WORRIES_FIELDS } from '../worries/fields.ts';
import { YOU_FIELDS } from '../you/fields.ts';

/** One page's answers, read back. Questions left empty are not in it. */
export interface Summary {
  readonly heading: string;
  /** Where to change it, under the draft's address. */
  readonly page: string;
  readonly rows: readonly { readonly label: string; readonly value: string; readonly field: string }[];
}

const ALL_CONCERNS = CONCERN_FIELDS.flatMap(({ fields }) => fields);

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

const people = (sections: Sections, kind: PeopleKind, page: string, fields: readonly Field[]): Summary[] =>
  itemsOf(sections, kind).map((item) =>
    summaryOf(sections, labelOf(kind, sections, item), `${page}/${item}`, personSection(kind, item), fields),
  );

/** Everything typed so far, in the order asked. */
export const summaries = (sections: Sections): Summary[] => {
  const children = itemsOf(sections, 'child');
  const concernsPerChild = children
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
  const consent = summaryOf(
    sections,
    'Telling the family and their agreement',
    'consent',
    'consent',
    CONSENT_FIELDS,
  );
  const own = children.flatMap((item) =>
    summaryOf(sections, '', 'consent', 'consent', ownAgreementFields(item)).rows.map((row) => ({
      ...row,
      label: `${labelOf('child', sections, item)}: ${row.label}`,
    })),
  );
  return [
    summaryOf(sections, 'About you', 'you', 'you', YOU_FIELDS),
    ...people(sections, 'child', 'children', CHILD_FIELDS),
    ...people(sections, 'adult', 'adults', ADULT_FIELDS),
    summaryOf(sections, 'What you are worried about', 'worries', 'worries', WORRIES_FIELDS),
    summaryOf(sections, 'Concerns', 'concerns', 'concerns', ALL_CONCERNS),
    ...concernsPerChild,
    summaryOf(sections, 'How serious it is', 'risk', 'risk', RISK_FIELDS),
    { ...consent, rows: [...consent.rows, ...own] },
  ];
};
