import type { Child } from 'hono/jsx';
import { classes, describedBy, type FieldProps, idOf } from './field.ts';
import { FieldFrame } from './form-group.tsx';

export interface InputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | undefined;
  /** Width in characters, where the answer has a known length. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  readonly inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: 'none' | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly labelClasses?: string | undefined;
  /** A sign or unit before or after the box, which the label says too: screen readers leave it out. */
  readonly prefix?: Child;
  readonly suffix?: Child;
}

const Affix = ({ side, words }: { side: 'prefix' | 'suffix'; words: Child }) => (
  <div class={`govuk-input__${side}`} aria-hidden="true">
    {words}
  </div>
);

/** One line of text. */
export const Input = ({ type = 'text', labelClasses, prefix, suffix, ...field }: InputProps) => {
  const input = (
    <input
      class={classes(
        'govuk-input',
        field.width !== undefined && `govuk-input--width-${field.width}`,
        field.classes,
        field.error && 'govuk-input--error',
      )}
      id={idOf(field)}
      name={field.name}
      type={type}
      spellcheck={field.spellcheck}
      value={field.value}
      aria-describedby={describedBy(field)}
      autocomplete={field.autocomplete}
      autocapitalize={field.autocapitalize}
      inputmode={field.inputmode}
    />
  );
  return (
    <FieldFrame field={field} labelClasses={labelClasses}>
      {prefix || suffix ? (
        <div class="govuk-input__wrapper">
          {prefix && <Affix side="prefix" words={prefix} />}
          {input}
          {suffix && <Affix side="suffix" words={suffix} />}
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
};
