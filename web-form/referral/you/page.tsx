import type { Person } from '../../../shared/store/sessions.ts';
import { InsetText } from '../../components/inset-text.tsx';
import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import type { Visit } from '../visit.ts';
import { youFieldsFor } from './fields.ts';

const whoYouAre = ({ person, settings }: Visit): string => {
  const agency = settings.agencies.find(({ id }) => id === person.agency);
  if (agency !== undefined) return `You are referring for ${agency.name}. This comes from your account.`;
  switch (person.kind) {
    case undefined:
      return 'Your account does not say which organisation you work for.';
    case 'professional':
      return 'You showed that you can read mail at your work address. Tell us who you are.';
    case 'public':
      return person.anonymous === true
        ? 'You chose to stay anonymous. We ask you nothing about yourself.'
        : 'You can leave anything empty. It helps if we can ask you something.';
    case 'young-person':
      return 'You can leave anything empty. If you tell us how to reach you safely, somebody can talk to you.';
  }
};

/** Who refers and how to reach them. */
export const youPage: SectionPage = {
  path: 'you',
  title: () => 'About you',
  section: () => 'you',
  names: (_posted, { person }) => youFieldsFor(person).flatMap(namesOf),
  view: ({ visit, typed, errors }) => (
    <>
      <InsetText>{whoYouAre(visit)}</InsetText>
      <Fields
        fields={youFieldsFor(visit.person)}
        typed={{ ...fromAccount(visit.person), ...typed }}
        errors={errors}
      />
    </>
  ),
};

/** Known from the sign-in, so not asked again; can be overwritten. */
const fromAccount = ({ name, email, kind, verifiedEmail }: Person) => ({
  ...(kind === undefined && { name }),
  ...((email ?? verifiedEmail) !== undefined && { email: email ?? verifiedEmail ?? '' }),
});
