import { classes, describedBy } from './field.ts';
import { FieldErrorMessage, FormGroup, Hint } from './field-words.tsx';
import type { TextareaProps } from './textarea.tsx';

export interface CharacterCountProps extends TextareaProps {
  /** Most characters. */
  readonly max: number;
}

/** Several lines of text with a limit. Without a script the limit is said in words. */
export const CharacterCount = ({ name, label, hint, value, error, rows = 5, max }: CharacterCountProps) => (
  <div class="govuk-character-count" data-module="govuk-character-count" data-maxlength={String(max)}>
    <FormGroup error={error}>
      <label class="govuk-label" for={name}>
        {label}
      </label>
      <Hint name={name} words={hint} />
      <FieldErrorMessage name={name} words={error} />
      <textarea
        class={classes(
          'govuk-textarea govuk-js-character-count',
          error !== undefined && 'govuk-textarea--error',
        )}
        id={name}
        name={name}
        rows={rows}
        aria-describedby={classes(`${name}-info`, describedBy(name, hint, error))}
      >
        {value ?? ''}
      </textarea>
    </FormGroup>
    <div id={`${name}-info`} class="govuk-hint govuk-character-count__message">
      You can enter up to {max.toLocaleString('en-GB')} characters
    </div>
  </div>
);
