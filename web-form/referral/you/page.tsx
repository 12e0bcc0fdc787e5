import { InsetText } from '../../components/inset-text.tsx';
import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { YOU_FIELDS } from './fields.ts';

/** Who refers and how to reach them. */
export const youPage: SectionPage = {
  path: 'you',
  title: () => 'About you',
  section: () => 'you',
  names: () => YOU_FIELDS.flatMap(namesOf),
  back: () => 'danger',
  next: () => 'children',
  view: ({ visit, typed, errors }) => {
    const agency = visit.settings.agencies.find(({ id }) => id === visit.person.agency);
    return (
      <>
        <InsetText>
          {agency === undefined
            ? 'Your account does not say which organisation you work for.'
            : `You are referring for ${agency.name}. This comes from your account.`}
        </InsetText>
        <Fields fields={YOU_FIELDS} typed={{ ...fromAccount(visit.person), ...typed }} errors={errors} />
      </>
    );
  },
};

/** Known from the sign-in, so not asked again; can be overwritten. */
const fromAccount = ({ name, email }: { name: string; email?: string | undefined }) => ({
  name,
  ...(email !== undefined && { email }),
});
