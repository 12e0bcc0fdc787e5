import type { Choice } from './choice.ts';
import { classes, describedBy, type FieldProps, idOf } from './field.ts';
import { FieldFrame } from './form-group.tsx';

export interface SelectProps extends FieldProps {
  readonly choices: readonly Pick<Choice, 'value' | 'words' | 'disabled'>[];
  /** First line, which stands for no answer; null where there is to be none. */
  readonly empty?: string | null | undefined;
}

/** One answer of a long list. */
export const Select = ({ choices, empty = 'Choose one', ...field }: SelectProps) => (
  <FieldFrame field={field}>
    <select
      class={classes('govuk-select', field.classes, field.error && 'govuk-select--error')}
      id={idOf(field)}
      name={field.name}
      aria-describedby={describedBy(field)}
    >
      {empty !== null && <option value="">{empty}</option>}
      {choices.map(({ value, words, disabled }) => (
        <option value={value} selected={value === field.value} disabled={disabled}>
          {words}
        </option>
      ))}
    </select>
  </FieldFrame>
);
