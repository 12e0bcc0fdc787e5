import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { Tag } from '../../components/tag.tsx';
import { dayAndTime } from '../../components/when.ts';
import { decisionRows } from './decision-rows.ts';

type Decision = ContactAnswer['decisions'][number];

/** Why one person was not enough, in words. */
export const WhyCountersign = ({ rules }: Pick<Decision, 'rules'>) => (
  <ul class="govuk-list govuk-list--bullet">
    {rules.map(({ words }) => (
      <li>{words}</li>
    ))}
  </ul>
);

const countersignedRows = ({ countersigned, rules }: Decision) =>
  countersigned === null
    ? []
    : [
        { key: 'Countersigned by', value: `${countersigned.by.name}, ${dayAndTime(countersigned.at)}` },
        { key: 'Countersigned because', value: rules.map(({ words }) => words).join('; ') },
      ];

/** What was decided, by whom and why, what waits for a manager, and what managers answered. */
export const Decisions = ({
  decisions,
  proposals,
  overtaken,
  sentBack,
  reopened,
}: Pick<ContactAnswer, 'decisions' | 'proposals' | 'overtaken' | 'sentBack' | 'reopened'>) => (
  <>
    {decisions.map((decision) => (
      <>
        <h3 class="govuk-heading-m">
          {decision.stands ? 'Decision' : 'Earlier decision, no longer in force'}
        </h3>
        <SummaryList rows={[...decisionRows(decision), ...countersignedRows(decision)]} />
      </>
    ))}
    {reopened.map(({ by, at, reason }) => (
      <>
        <h3 class="govuk-heading-m">Reopened by a manager</h3>
        <p class="govuk-body">
          {by.name}, {dayAndTime(at)}: <span class="app-typed">{reason}</span>
        </p>
      </>
    ))}
    {proposals.map((proposal) => (
      <>
        <h3 class="govuk-heading-m">
          Proposed decision <Tag words="Waiting for a manager" colour="yellow" />
        </h3>
        <p class="govuk-body">
          It does not count yet, and the referrer has not been told. A manager is asked:
        </p>
        <WhyCountersign rules={proposal.rules} />
        <SummaryList rows={decisionRows(proposal, 'Proposed by')} />
      </>
    ))}
    {overtaken.map((proposal) => (
      <>
        <h3 class="govuk-heading-m">Proposed decision, overtaken</h3>
        <p class="govuk-body">
          It never counted: the rating rose or something new came in before a manager answered.
        </p>
        <SummaryList rows={decisionRows(proposal, 'Proposed by')} />
      </>
    ))}
    {sentBack.map(({ proposal, answer }) => (
      <>
        <h3 class="govuk-heading-m">Decision sent back by a manager</h3>
        <SummaryList
          rows={[
            { key: 'Sent back by', value: `${answer.by.name}, ${dayAndTime(answer.at)}` },
            { key: 'Reason', value: answer.reason },
            ...decisionRows(proposal, 'Proposed by'),
          ]}
        />
      </>
    ))}
  </>
);
