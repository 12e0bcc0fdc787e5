import { classes, idOf } from './field.ts';
import { Hint } from './field-words.tsx';
import { FieldFrame } from './form-group.tsx';
import { TextareaBox, type TextareaProps } from './textarea.tsx';

export interface CharacterCountProps extends Omit<TextareaProps, 'describedBy' | 'autocomplete'> {
  /** Most characters. */
  readonly max: number;
  /** Per cent of them from which on the count is shown. */
  readonly threshold?: number | undefined;
}

/** Several lines of text with a limit. Without a script the limit is said in words. */
export const CharacterCount = ({ max, threshold, ...props }: CharacterCountProps) => {
  const info = `${idOf(props)}-info`;
  const field = {
    ...props,
    describedBy: info,
    groupClasses: classes('govuk-character-count', props.groupClasses),
    classes: classes('govuk-js-character-count', props.classes),
  };
  const data = {
    'data-module': 'govuk-character-count',
    'data-maxlength': max.toString(),
    'data-threshold': threshold?.toString(),
  };
  return (
    <FieldFrame field={field} data={data}>
      <TextareaBox {...field} />
      <Hint id={info} classes="govuk-character-count__message">
        You can enter up to {max.toLocaleString('en-GB')} characters
      </Hint>
    </FieldFrame>
  );
};
