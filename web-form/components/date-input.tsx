import { classes, describedBy, type FieldProps } from './field.ts';
import { FieldErrorMessage, FormGroup, Hint } from './field-words.tsx';
import { Fieldset, type FieldsetProps } from './fieldset.tsx';

export interface DateTyped {
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}

export interface DateInputProps
  extends Omit<FieldProps, 'value'>,
    Pick<FieldsetProps, 'size' | 'heading' | 'legendHidden'> {
  /** As typed, right or wrong. */
  readonly value?: DateTyped | undefined;
}

const PARTS = [
  { part: 'day', words: 'Day', width: 2 },
  { part: 'month', words: 'Month', width: 2 },
  { part: 'year', words: 'Year', width: 4 },
] as const;

/**
 * A date in three fields, sent as `name-day`, `name-month` and `name-year`. The day's id is `name` itself, so
 * that an error about the date links to it.
 */
export const DateInput = ({ name, label, hint, value, error, ...legend }: DateInputProps) => (
  <FormGroup error={error}>
    <Fieldset legend={label} {...legend} role="group" describedBy={describedBy(name, hint, error)}>
      <Hint name={name} words={hint} />
      <FieldErrorMessage name={name} words={error} />
      <div class="govuk-date-input">
        {PARTS.map(({ part, words, width }) => {
          const id = part === 'day' ? name : `${name}-${part}`;
          return (
            <div class="govuk-date-input__item">
              <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for={id}>
                  {words}
                </label>
                <input
                  class={classes(
                    `govuk-input govuk-date-input__input govuk-input--width-${width}`,
                    error !== undefined && 'govuk-input--error',
                  )}
                  id={id}
                  name={`${name}-${part}`}
                  type="text"
                  inputmode="numeric"
                  value={value?.[part]}
                />
              </div>
            </div>
          );
        })}
      </div>
    </Fieldset>
  </FormGroup>
);
