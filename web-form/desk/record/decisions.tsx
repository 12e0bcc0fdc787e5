import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { dayAndTime } from '../../components/when.ts';

/** What was decided, by whom and why. */
export const Decisions = ({ decisions }: Pick<ContactAnswer, 'decisions'>) => (
  <>
    {decisions.map((decision) => (
      <>
        <h3 class="govuk-heading-m">Decision</h3>
        <SummaryList
          rows={[
            { key: 'Outcome', value: decision.words },
            { key: 'Rationale', value: decision.rationale },
            { key: 'Impact on the child', value: decision.impactOnChild },
            ...(decision.tellReferrer === ''
              ? []
              : [{ key: 'What the referrer is told', value: decision.tellReferrer }]),
            { key: 'Decided by', value: `${decision.by.name}, ${dayAndTime(decision.at)}` },
          ]}
        />
      </>
    ))}
  </>
);
