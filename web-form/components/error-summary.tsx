import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

/** What is to be put right, and the address to do it at. */
export interface SummedUpError {
  /** Id of the field on this page; empty where no field is meant. */
  readonly field?: string | undefined;
  /** Address of the field on another page. */
  readonly href?: string | undefined;
  readonly words: Child;
}

export interface ErrorSummaryProps {
  readonly errors: readonly SummedUpError[];
  readonly title?: Child;
  readonly description?: Child;
  readonly classes?: string | undefined;
}

const SummedUp = ({ field, words, href = field && `#${field}` }: SummedUpError) => (
  <li>{href ? <a href={href}>{words}</a> : words}</li>
);

/** All that is to be put right, first on the page, each with a link to its field. Nothing without errors. */
export const ErrorSummary = ({
  errors,
  title = 'There is a problem',
  description,
  ...props
}: ErrorSummaryProps) =>
  errors.length === 0 && !description ? null : (
    <div class={classes('govuk-error-summary', props.classes)} data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errors.map((error) => (
                <SummedUp {...error} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
