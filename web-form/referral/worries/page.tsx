import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { WORRIES_FIELDS } from './fields.ts';

/** What the referrer is worried about. */
export const worriesPage: SectionPage = {
  path: 'worries',
  title: () => 'What you are worried about',
  section: () => 'worries',
  names: () => WORRIES_FIELDS.flatMap(namesOf),
  back: () => 'adults',
  next: () => 'concerns',
  view: ({ typed, errors }) => <Fields fields={WORRIES_FIELDS} typed={typed} errors={errors} />,
};
