import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { SummaryList } from '../../components/summary-list.tsx';

const CERTAINTY = {
  same: 'This child',
  likely: 'Probably this child: nothing disagrees, but a name is missing',
  possible: 'May be this child',
} as const;

const PLANS: Readonly<Record<string, string>> = {
  'child-protection': 'Child protection plan',
  'child-in-need': 'Child in need plan',
  'child-in-care': 'Child in care',
};

/** A case that is open in the authority's own register. */
export const OpenCase = ({ openCase }: Pick<ContactAnswer, 'openCase'>) =>
  openCase === null ? null : (
    <>
      <h3 class="govuk-heading-m">Open case</h3>
      <SummaryList
        rows={[
          { key: 'Whose', value: CERTAINTY[openCase.certainty] },
          { key: 'Team', value: openCase.team },
          ...(openCase.worker === null ? [] : [{ key: 'Social worker', value: openCase.worker }]),
          ...(openCase.plan === null ? [] : [{ key: 'Plan', value: PLANS[openCase.plan] ?? openCase.plan }]),
        ]}
      />
    </>
  );
