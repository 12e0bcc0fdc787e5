import { describedBy, type FieldProps } from './field.ts';
import { FieldErrorMessage, FormGroup, Hint } from './field-words.tsx';
import { Fieldset, type FieldsetProps } from './fieldset.tsx';
import type { Choice } from './radios.tsx';

export interface CheckboxesProps extends Omit<FieldProps, 'value'>, Pick<FieldsetProps, 'size' | 'heading'> {
  readonly choices: readonly Choice[];
  /** What is ticked. */
  readonly values?: readonly string[] | undefined;
  readonly small?: boolean | undefined;
}

/** Any of several answers. `label` is the legend. */
export const Checkboxes = (props: CheckboxesProps) => {
  const { name, label, hint, values = [], error, choices, small, size, heading } = props;
  return (
    <FormGroup error={error}>
      <Fieldset legend={label} size={size} heading={heading} describedBy={describedBy(name, hint, error)}>
        <Hint name={name} words={hint} />
        <FieldErrorMessage name={name} words={error} />
        <div class={`govuk-checkboxes${small ? ' govuk-checkboxes--small' : ''}`}>
          {choices.map((choice, at) => {
            const id = at === 0 ? name : `${name}-${at + 1}`;
            return (
              <div class="govuk-checkboxes__item">
                <input
                  class="govuk-checkboxes__input"
                  id={id}
                  name={name}
                  type="checkbox"
                  value={choice.value}
                  checked={values.includes(choice.value)}
                  aria-describedby={choice.hint && `${id}-item-hint`}
                />
                <label class="govuk-label govuk-checkboxes__label" for={id}>
                  {choice.words}
                </label>
                {choice.hint && (
                  <div id={`${id}-item-hint`} class="govuk-hint govuk-checkboxes__hint">
                    {choice.hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </Fieldset>
    </FormGroup>
  );
};
