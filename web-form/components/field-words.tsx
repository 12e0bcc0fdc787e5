import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

/** The hint under a label or legend. */
export const Hint = ({ name, words }: { name: string; words: string | undefined }) =>
  words ? (
    <div id={`${name}-hint`} class="govuk-hint">
      {words}
    </div>
  ) : null;

/** What is wrong with a field, where it stands. */
export const FieldErrorMessage = ({ name, words }: { name: string; words: string | undefined }) =>
  words ? (
    <p id={`${name}-error`} class="govuk-error-message">
      <span class="govuk-visually-hidden">Error:</span> {words}
    </p>
  ) : null;

/** The group around one field; a bar marks it when there is an error. */
export const FormGroup = ({ error, children }: { error: string | undefined; children?: Child }) => (
  <div class={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>{children}</div>
);
