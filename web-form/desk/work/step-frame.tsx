import type { Child } from 'hono/jsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import type { FieldError } from '../../components/field.ts';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { heldWords } from '../record/held-words.ts';
import { whom } from '../record/whom.ts';
import type { Step } from './load-step.ts';

export interface StepFrameProps extends Step {
  readonly errors: readonly FieldError[];
  /** Something about the work itself that stopped the step. */
  readonly notice?: string | undefined;
  readonly heading: string;
  readonly now: Date;
  readonly children?: Child;
}

/** What every page shares that takes a step on a contact: what went wrong first, then whom it is about. */
export const StepFrame = ({ errors, notice, heading, work, contact, now, children }: StepFrameProps) => {
  const warning =
    notice ??
    (work.held?.mine ? undefined : 'You do not hold this work, so nothing can be recorded from here.');
  return (
    <>
      <ErrorSummary errors={errors} />
      {warning && (
        <NotificationBanner>
          {warning} Held by: {heldWords(work, now)}.
        </NotificationBanner>
      )}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">
          {work.reference}, {whom(contact)}
        </span>
        {heading}
      </h1>
      {children}
    </>
  );
};
