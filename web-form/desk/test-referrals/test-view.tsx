import type { TestPlan } from '../../../shared/contract/test-referrals.ts';
import { Details } from '../../components/details.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { calendarDay, dayAndTime } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { Handling } from './handling.tsx';
import { RevealForm, type RevealFormProps } from './reveal-form.tsx';
import { StandingTag } from './standing-tag.tsx';

export interface TestViewProps extends RevealFormProps {
  /** What was just done. */
  readonly news?: string | undefined;
}

const Received = ({ received }: Pick<TestPlan, 'received'>) =>
  received.length === 0 ? (
    <p class="govuk-body">Nothing has come in with this reference.</p>
  ) : (
    <ul class="govuk-list">
      {received.map(({ reference, receivedAt, people, decided }) => (
        <li>
          <a class="govuk-link" href={desk.referral(reference)}>
            {reference}
          </a>
          , received {dayAndTime(receivedAt)}: {decided} of {people} decided
        </li>
      ))}
    </ul>
  );

const KeptBack = ({ keptBack }: Pick<TestPlan, 'keptBack'>) =>
  keptBack.length === 0 ? (
    <p class="govuk-body">No message yet.</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {keptBack.map(({ words, count }) => (
        <li>
          {words}: {count}
        </li>
      ))}
    </ul>
  );

const planRows = (plan: TestPlan) => [
  { key: 'Standing', value: <StandingTag standing={plan.standing} /> },
  { key: 'Reference to type', value: <span class="app-reference">{plan.agencyReference}</span> },
  { key: 'Comes from', value: plan.agency.name },
  { key: 'Sent by', value: plan.tester },
  { key: 'Last day', value: calendarDay(plan.lapsesOn) },
  { key: 'Story', value: <span class="app-typed">{plan.scenario}</span> },
  { key: 'Good handling', value: <span class="app-typed">{plan.goodHandling}</span> },
  { key: 'Planned', value: `${dayAndTime(plan.planned.at)}, ${plan.planned.by.name}` },
  ...(plan.revealed === null
    ? []
    : [
        {
          key: 'Revealed',
          value: `${dayAndTime(plan.revealed.at)}, ${plan.revealed.by.name}: ${plan.revealed.reason}`,
        },
      ]),
];

/** One planned test, and what became of it. */
export const TestView = ({ plan, reason, problem, news }: TestViewProps) => (
  <>
    <ErrorSummary errors={problem.errors} />
    {news && <NotificationBanner success>{news}</NotificationBanner>}
    {problem.notice && <NotificationBanner>{problem.notice}</NotificationBanner>}
    <h1 class="govuk-heading-l">Test referral {plan.agencyReference}</h1>
    {plan.standing === 'planned' && (
      <p class="govuk-body">
        {plan.tester} signs in for {plan.agency.name}, fills in the ordinary form about people who do not
        exist, and types <strong>{plan.agencyReference}</strong> where it asks for “Your own reference”.
        Without it the referral is real for everybody.
      </p>
    )}
    <SummaryList rows={planRows(plan)} />
    <h2 class="govuk-heading-m">What came in</h2>
    <Received received={plan.received} />
    <RevealForm plan={plan} reason={reason} problem={problem} />
    {plan.received.map((received) => (
      <Handling received={received} />
    ))}
    <h2 class="govuk-heading-m">Messages that would have been sent</h2>
    <KeptBack keptBack={plan.keptBack} />
    <Details summary="Who planned, read and revealed it">
      <ul class="govuk-list">
        {plan.events.map(({ at, words, by }) => (
          <li>
            {dayAndTime(at)}: {words}
            {by === '' ? '' : `, ${by}`}
          </li>
        ))}
      </ul>
    </Details>
  </>
);
