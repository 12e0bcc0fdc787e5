import type { Typed } from '../../../shared/store/drafts.ts';
import type { FieldError } from '../../components/field.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { labelOf, nameOf } from '../answers/people-words.ts';
import { childConcernsSection, itemsOf, type Sections } from '../answers/sections.ts';
import type { SectionPage } from '../draft/section-page.tsx';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { CONCERN_FIELDS } from './fields.ts';

const NAMES = CONCERN_FIELDS.flatMap(({ fields }) => fields.flatMap(namesOf));

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

/** The child whose own page of concerns comes after `item`; one child has none. */
const nextChild = (sections: Sections, item: string | undefined): string => {
  const children = itemsOf(sections, 'child');
  const next =
    children.length > 1 ? children[item === undefined ? 0 : children.indexOf(item) + 1] : undefined;
  return next === undefined ? 'risk' : `concerns/${next}`;
};

/** Concerns about everybody the referral is about. */
export const concernsPage: SectionPage = {
  path: 'concerns',
  title: () => 'Concerns',
  section: () => 'concerns',
  names: () => NAMES,
  back: () => 'worries',
  next: (sections) => nextChild(sections, undefined),
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
  back: () => 'concerns',
  next: nextChild,
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
