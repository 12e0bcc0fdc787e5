import { classes, describedBy, type FieldProps } from './field.ts';
import { FieldErrorMessage, FormGroup, Hint } from './field-words.tsx';

export interface TextareaProps extends FieldProps {
  readonly rows?: number | undefined;
}

/** Several lines of text. */
export const Textarea = ({ name, label, hint, value, error, rows = 5 }: TextareaProps) => (
  <FormGroup error={error}>
    <label class="govuk-label" for={name}>
      {label}
    </label>
    <Hint name={name} words={hint} />
    <FieldErrorMessage name={name} words={error} />
    <textarea
      class={classes('govuk-textarea', error !== undefined && 'govuk-textarea--error')}
      id={name}
      name={name}
      rows={rows}
      aria-describedby={describedBy(name, hint, error)}
    >
      {value ?? ''}
    </textarea>
  </FormGroup>
);
