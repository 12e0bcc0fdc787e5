import type { Child } from 'hono/jsx';
import type { Problem } from '../../../shared/contract/problem.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import type { FieldError } from '../../components/field.ts';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { dayAndTime } from '../../components/when.ts';
import { heldWords } from '../record/held-words.ts';
import { whom } from '../record/whom.ts';
import { Holding } from '../take/holding.tsx';
import type { Step } from './load-step.ts';

export interface StepFrameProps extends Step {
  readonly errors: readonly FieldError[];
  /** Something about the work itself that stopped the step. */
  readonly notice?: string | undefined;
  /** What others changed since the page was opened, newest first. */
  readonly changes?: Problem['changes'];
  readonly heading: string;
  readonly now: Date;
  readonly children?: Child;
}

const Changes = ({ changes }: { changes: NonNullable<Problem['changes']> }) => (
  <ul class="govuk-list govuk-list--bullet">
    {changes.map(({ at, by, words }) => (
      <li>
        {words}, by {by}, {dayAndTime(at)}
      </li>
    ))}
  </ul>
);

/** What every page shares that takes a step on a contact: what went wrong first, then whom it is about. */
export const StepFrame = ({
  errors,
  notice,
  changes = [],
  heading,
  work,
  contact,
  now,
  children,
}: StepFrameProps) => {
  const warning =
    notice ??
    (work.held?.mine ? undefined : 'You do not hold this work, so nothing can be recorded from here.');
  return (
    <>
      <ErrorSummary errors={errors} />
      {warning && (
        <NotificationBanner content={changes.length > 0 && <Changes changes={changes} />}>
          {warning}{' '}
          {work.state === 'done'
            ? `Nothing is left to do in ${work.queueName}.`
            : `Held by: ${heldWords(work, now)}.`}
        </NotificationBanner>
      )}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">
          {work.reference}, {whom(contact)}
        </span>
        {heading}
      </h1>
      <Holding work={work} now={now} quietly />
      {children}
    </>
  );
};
