import { describedBy, type FieldProps } from './field.ts';
import { FieldErrorMessage, FormGroup, Hint } from './field-words.tsx';
import { Fieldset, type FieldsetProps } from './fieldset.tsx';

export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly hint?: string | undefined;
}

export interface RadiosProps extends FieldProps, Pick<FieldsetProps, 'size' | 'heading'> {
  readonly choices: readonly Choice[];
  readonly inline?: boolean | undefined;
  readonly small?: boolean | undefined;
}

/** One answer of several; none is chosen unless `value` says so. `label` is the legend. */
export const Radios = (props: RadiosProps) => {
  const { name, label, hint, value, error, choices, inline, small, size, heading } = props;
  const extra = `${inline ? ' govuk-radios--inline' : ''}${small ? ' govuk-radios--small' : ''}`;
  return (
    <FormGroup error={error}>
      <Fieldset legend={label} size={size} heading={heading} describedBy={describedBy(name, hint, error)}>
        <Hint name={name} words={hint} />
        <FieldErrorMessage name={name} words={error} />
        <div class={`govuk-radios${extra}`}>
          {choices.map((choice, at) => {
            const id = at === 0 ? name : `${name}-${at + 1}`;
            return (
              <div class="govuk-radios__item">
                <input
                  class="govuk-radios__input"
                  id={id}
                  name={name}
                  type="radio"
                  value={choice.value}
                  checked={choice.value === value}
                  aria-describedby={choice.hint && `${id}-item-hint`}
                />
                <label class="govuk-label govuk-radios__label" for={id}>
                  {choice.words}
                </label>
                {choice.hint && (
                  <div id={`${id}-item-hint`} class="govuk-hint govuk-radios__hint">
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
