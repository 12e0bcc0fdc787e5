import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { AnswerForm, type AnswerFormProps } from './answer-form.tsx';
import { Children } from './children.tsx';
import { Comparison } from './comparison.tsx';
import { UndoForm } from './undo-form.tsx';
import { Verdict } from './verdict.tsx';

export interface SameChildViewProps extends AnswerFormProps {
  /** What was just done. */
  readonly news?: string | undefined;
  /** Something that stopped the answer and is no field's fault. */
  readonly notice?: string | undefined;
}

/** Whoever can tell need not ask whoever could not; any other answer has to be undone first. */
const isOpen = ({ answer }: SameChild): boolean => answer === null || answer.answer === 'cannot-tell';

/** Two contacts side by side, and a person's answer. */
export const SameChildView = ({ compared, queue, typed, errors, news, notice }: SameChildViewProps) => (
  <>
    <ErrorSummary errors={errors} />
    {news && <NotificationBanner success>{news}</NotificationBanner>}
    {notice && <NotificationBanner>{notice}</NotificationBanner>}
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">
        {compared.contact.reference} and {compared.other.reference}
      </span>
      Is this the same child?
    </h1>
    <Verdict compared={compared} />
    <Comparison compared={compared} />
    <Children compared={compared} />
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {isOpen(compared) ? (
          <AnswerForm compared={compared} queue={queue} typed={typed} errors={errors} />
        ) : (
          typed.reason !== '' && (
            <InsetText>
              What you typed, which is not recorded: <span class="app-typed">{typed.reason}</span>
            </InsetText>
          )
        )}
        <UndoForm compared={compared} queue={queue} />
      </div>
    </div>
  </>
);
