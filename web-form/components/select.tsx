import { classes, describedBy, type FieldProps } from './field.ts';
import { FieldErrorMessage, FormGroup, Hint } from './field-words.tsx';
import type { Choice } from './radios.tsx';

export interface SelectProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** First line, which stands for no answer. */
  readonly empty?: string | undefined;
}

/** One answer of a long list. */
export const Select = ({ name, label, hint, value, error, choices, empty = 'Choose one' }: SelectProps) => (
  <FormGroup error={error}>
    <label class="govuk-label" for={name}>
      {label}
    </label>
    <Hint name={name} words={hint} />
    <FieldErrorMessage name={name} words={error} />
    <select
      class={classes('govuk-select', error !== undefined && 'govuk-select--error')}
      id={name}
      name={name}
      aria-describedby={describedBy(name, hint, error)}
    >
      <option value="">{empty}</option>
      {choices.map((choice) => (
        <option value={choice.value} selected={choice.value === value}>
          {choice.words}
        </option>
      ))}
    </select>
  </FormGroup>
);
