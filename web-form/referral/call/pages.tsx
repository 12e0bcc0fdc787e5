import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { ADVICE_FIELDS, CALL_FIELDS, CALLER_FIELDS, callFieldsFor } from './fields.ts';
import { CALL_HEADINGS } from './headings.ts';

const callPage: SectionPage = {
  path: 'call',
  title: () => CALL_HEADINGS.call,
  section: () => 'call',
  names: () => CALL_FIELDS.flatMap(namesOf),
  view: ({ visit, typed, errors }) => (
    <>
      <p class="govuk-body">
        You can leave any question empty. Everything else is asked as partners are asked it: answer with what
        the caller said.
      </p>
      <Fields fields={callFieldsFor(visit.settings.agencies)} typed={typed} errors={errors} />
    </>
  ),
};

const callerPage: SectionPage = {
  path: 'caller',
  title: () => CALL_HEADINGS.caller,
  section: () => 'caller',
  names: () => CALLER_FIELDS.flatMap(namesOf),
  view: ({ typed, errors }) => (
    <>
      <p class="govuk-body">Leave it all empty where somebody does not want to say who they are.</p>
      <Fields fields={CALLER_FIELDS} typed={typed} errors={errors} />
    </>
  ),
};

const advicePage: SectionPage = {
  path: 'advice',
  title: () => CALL_HEADINGS.advice,
  section: () => 'advice',
  names: () => ADVICE_FIELDS.flatMap(namesOf),
  view: ({ typed, errors }) => <Fields fields={ADVICE_FIELDS} typed={typed} errors={errors} />,
};

/** The pages of a call: before those that everybody is asked, and after them. */
export const callPages: readonly SectionPage[] = [callPage, callerPage, advicePage];
