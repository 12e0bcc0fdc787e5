import type { Typed } from '../../../shared/store/drafts.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { labelOf, nameOf } from '../answers/people-words.ts';
import { ownAgreementItems, type Sections } from '../answers/sections.ts';
import { youngPeople } from '../answers/young-people.ts';
import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { todayOf } from '../visit.ts';
import { CONSENT_FIELDS, ownAgreementFields } from './fields.ts';

const WhatAgreementIsFor = () => (
  <>
    <InsetText>
      You do not need anybody’s agreement to send this referral when you believe that a child is at risk of
      harm. Whatever you answer here, the referral is received and read.
    </InsetText>
    <p class="govuk-body">
      <strong>Agreement to a service</strong> is the family saying yes to help, for example to early help.
      That help cannot start without it.
    </p>
    <p class="govuk-body">
      <strong>Sharing information</strong> to keep a child safe is allowed by law without agreement. Be open
      with the family about it, unless that would put a child or somebody else at risk.
    </p>
  </>
);

/** The young people to ask about; answers that are there are shown even if an age was changed since. */
const asked = (sections: Sections, typed: Typed, today: string): string[] => [
  ...new Set([...youngPeople(sections, today), ...ownAgreementItems(Object.keys(typed))]),
];

/** What the family was told and what they said. */
export const consentPage: SectionPage = {
  path: 'consent',
  title: () => 'Telling the family and their agreement',
  section: () => 'consent',
  names: (posted) => [
    ...CONSENT_FIELDS.flatMap(namesOf),
    ...ownAgreementItems(posted).flatMap((item) => ownAgreementFields(item).flatMap(namesOf)),
  ],
  view: ({ visit, sections, typed, errors }) => (
    <>
      <WhatAgreementIsFor />
      <Fields fields={CONSENT_FIELDS} typed={typed} errors={errors} />
      {asked(sections, typed, todayOf(visit)).map((item) => (
        <>
          <h2 class="govuk-heading-m">{labelOf('child', sections, item)}: their own agreement</h2>
          <p class="govuk-body">{nameOf('child', sections, item)}</p>
          <Fields fields={ownAgreementFields(item)} typed={typed} errors={errors} />
        </>
      ))}
    </>
  ),
};
