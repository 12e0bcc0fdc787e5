import { labelOf } from '../answers/people-words.ts';
import { personSection } from '../answers/sections.ts';
import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { ADULT_FIELDS } from './fields.ts';

/** One adult. */
export const adultPage: SectionPage = {
  path: 'adults/:item',
  title: (sections, item) => labelOf('adult', sections, item),
  section: (item) => personSection('adult', item),
  names: () => ADULT_FIELDS.flatMap(namesOf),
  back: () => 'adults',
  next: () => 'adults',
  view: ({ typed, errors }) => (
    <>
      <p class="govuk-body">Fill in what you know. You can leave anything empty, the name too.</p>
      <Fields fields={ADULT_FIELDS} typed={typed} errors={errors} />
    </>
  ),
};
