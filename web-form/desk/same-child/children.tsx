import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import { calendarDay } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { desk } from '../paths.ts';

type Child = SameChild['children'][number];

const RELATIONS = {
  here: 'This contact',
  there: 'Other contact',
  'same-birthday': 'Twin, or the same child again',
  sibling: 'Brother or sister',
} as const satisfies Record<Child['relation'], string>;

const FIELDS: Readonly<Record<string, string>> = {
  forename: 'First names',
  surname: 'Last name',
  born: 'Date of birth',
  sex: 'Sex',
  nhsNumber: 'NHS number',
  upn: 'UPN',
};

const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/g;

const Heading = ({ child }: { child: Child }) => (
  <>
    {RELATIONS[child.relation]}
    <br />
    <a class="govuk-link app-reference" href={desk.referral(child.reference)}>
      {child.reference}
    </a>
    , <span class="app-reference">{child.label}</span>
  </>
);

const sentAs = (child: Child, field: string): string | null =>
  child.values.find((each) => each.field === field)?.value ?? null;

/** Whether a field tells the children apart, said in words. */
const tells = (children: readonly Child[], field: string): string => {
  const given = children.flatMap((child) => sentAs(child, field)?.trim().toLowerCase() ?? []);
  if (given.length < 2) return 'Not enough given';
  return new Set(given).size === 1 ? 'The same in all' : 'Differs';
};

/** Brothers, sisters and twins beside the two contacts: who else it could be, and what tells them apart. */
export const Children = ({ compared: { children } }: { compared: SameChild }) =>
  children.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Brothers, sisters and twins</h2>
      <p class="govuk-body">
        Children of one household share a surname, an address and often a birthday. Look at what differs
        before you decide.
      </p>
      <WideTable
        caption="The children side by side"
        head={['Child', ...children.map((child) => <Heading child={child} />), 'Tells them apart']}
        rows={Object.entries(FIELDS).map(([field, name]) => [
          name,
          ...children.map((child) => {
            const value = sentAs(child, field);
            return value === null ? (
              <span class="govuk-hint">Not given</span>
            ) : (
              <span class="app-typed">{value.replaceAll(ISO_DATE, calendarDay)}</span>
            );
          }),
          tells(children, field),
        ])}
      />
    </>
  );
