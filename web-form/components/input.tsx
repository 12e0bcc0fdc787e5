import { classes, describedBy, type FieldProps } from './field.ts';
import { FieldErrorMessage, FormGroup, Hint } from './field-words.tsx';

export interface InputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | undefined;
  /** Width in characters, where the answer has a known length. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  readonly inputmode?: 'numeric' | 'tel' | 'email' | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
}

/** One line of text. */
export const Input = ({ name, label, hint, value, error, type = 'text', width, ...rest }: InputProps) => (
  <FormGroup error={error}>
    <label class="govuk-label" for={name}>
      {label}
    </label>
    <Hint name={name} words={hint} />
    <FieldErrorMessage name={name} words={error} />
    <input
      class={classes(
        'govuk-input',
        width !== undefined && `govuk-input--width-${width}`,
        error !== undefined && 'govuk-input--error',
      )}
      id={name}
      name={name}
      type={type}
      value={value}
      inputmode={rest.inputmode}
      autocomplete={rest.autocomplete}
      spellcheck={rest.spellcheck}
      aria-describedby={describedBy(name, hint, error)}
    />
  </FormGroup>
);
