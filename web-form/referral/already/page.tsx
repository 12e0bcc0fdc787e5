import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { setOf } from '../questions/top-sets.ts';
import { ALREADY_FIELDS, alreadyFieldsFor } from './fields.ts';

/** What decides whom to talk to first, with the neighbouring councils to choose from. */
export const alreadyPage: SectionPage = {
  path: 'already',
  title: () => setOf('already').heading,
  section: () => 'already',
  names: () => ALREADY_FIELDS.flatMap(namesOf),
  view: ({ visit, typed, errors }) => (
    <Fields fields={alreadyFieldsFor(visit.settings.neighbours)} typed={typed} errors={errors} />
  ),
};
