import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { RISK_FIELDS } from './fields.ts';

/** How serious it is. Asked before consent, because harm does not wait for it. */
export const riskPage: SectionPage = {
  path: 'risk',
  title: () => 'How serious it is',
  section: () => 'risk',
  names: () => RISK_FIELDS.flatMap(namesOf),
  back: () => 'concerns',
  next: () => 'consent',
  view: ({ typed, errors }) => <Fields fields={RISK_FIELDS} typed={typed} errors={errors} />,
};
