import type { FieldError } from './field.ts';

/** All that is to be put right, first on the page, each with a link to its field. Nothing without errors. */
export const ErrorSummary = ({ errors }: { errors: readonly FieldError[] }) =>
  errors.length === 0 ? null : (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, words }) => (
              <li>{field === '' ? words : <a href={`#${field}`}>{words}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
