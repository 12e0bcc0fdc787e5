import { labelOf } from '../answers/people-words.ts';
import { personSection } from '../answers/sections.ts';
import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { CHILD_FIELDS } from './fields.ts';

/** One child. */
export const childPage: SectionPage = {
  path: 'children/:item',
  title: (sections, item) => labelOf('child', sections, item),
  section: (item) => personSection('child', item),
  names: () => CHILD_FIELDS.flatMap(namesOf),
  back: () => 'children',
  next: () => 'children',
  view: ({ typed, errors }) => (
    <>
      <p class="govuk-body">Fill in what you know. You can leave anything empty, the name too.</p>
      <Fields fields={CHILD_FIELDS} typed={typed} errors={errors} />
    </>
  ),
};
