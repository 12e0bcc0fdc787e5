import { classes, describedBy, type FieldProps, idOf } from './field.ts';
import { FieldFrame } from './form-group.tsx';

export interface TextareaProps extends FieldProps {
  readonly rows?: number | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
}

/** The box alone, without the frame around it. */
export const TextareaBox = ({ rows = 5, ...field }: TextareaProps) => (
  <textarea
    class={classes('govuk-textarea', field.error && 'govuk-textarea--error', field.classes)}
    id={idOf(field)}
    name={field.name}
    rows={rows}
    spellcheck={field.spellcheck}
    aria-describedby={describedBy(field)}
    autocomplete={field.autocomplete}
  >
    {field.value ?? ''}
  </textarea>
);

/** Several lines of text. */
export const Textarea = (props: TextareaProps) => (
  <FieldFrame field={props}>
    <TextareaBox {...props} />
  </FieldFrame>
);
