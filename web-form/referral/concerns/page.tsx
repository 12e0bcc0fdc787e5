import type { Typed } from '../../../shared/store/drafts.ts';
import type { FieldError } from '../../components/field.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { labelOf, nameOf } from '../answers/people-words.ts';
import { childConcernsSection, itemsOf } from '../answers/sections.ts';
import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { ALL_CONCERNS } from '../questions/top-sets.ts';
import { CONCERN_FIELDS } from './fields.ts';

const NAMES = ALL_CONCERNS.flatMap(namesOf);

const Concerns = ({ typed, errors }: { typed: Typed; errors: readonly FieldError[] }) => (
  <>
    {CONCERN_FIELDS.map(({ name, fields }) => (
      <>
        <h2 class="govuk-heading-m">{name}</h2>
        <div class="app-lines">
          <Fields fields={fields} typed={typed} errors={errors} />
        </div>
      </>
    ))}
  </>
);

/** Concerns about everybody the referral is about. */
export const concernsPage: SectionPage = {
  path: 'concerns',
  title: () => 'Concerns',
  section: () => 'concerns',
  names: () => NAMES,
  view: ({ sections, typed, errors }) => (
    <>
      <p class="govuk-body">
        {itemsOf(sections, 'child').length > 1
          ? 'Answer for all the children here. On the next pages you can say what is about one child only.'
          : 'Answer what you can.'}{' '}
        What you leave open counts as not known, never as no.
      </p>
      <Concerns typed={typed} errors={errors} />
    </>
  ),
};

/** Concerns about one of several children only. */
export const childConcernsPage: SectionPage = {
  path: 'concerns/:item',
  title: (sections, item) => `Concerns about ${labelOf('child', sections, item)} only`,
  section: childConcernsSection,
  names: () => NAMES,
  view: ({ sections, item, typed, errors }) => (
    <>
      <InsetText>{nameOf('child', sections, item)}</InsetText>
      <p class="govuk-body">
        Answer only what is about this child and not about the others. You can leave everything open.
      </p>
      <Concerns typed={typed} errors={errors} />
    </>
  ),
};
