import type { Child } from 'hono/jsx';
import { classes, type Size } from './field.ts';

interface WordsProps {
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly children?: Child;
}

/** Help with an answer, under its label or legend. */
export const Hint = ({ id, children, ...props }: WordsProps) => (
  <div id={id} class={classes('govuk-hint', props.classes)}>
    {children}
  </div>
);

/** What is wrong with a field, where it stands. */
export const ErrorMessage = ({ id, children, ...props }: WordsProps) => (
  <p id={id} class={classes('govuk-error-message', props.classes)}>
    <span class="govuk-visually-hidden">Error:</span> {children}
  </p>
);

export interface LabelProps extends Omit<WordsProps, 'id'> {
  readonly for?: string | undefined;
  readonly size?: Size | undefined;
  /** Is it the page's heading? */
  readonly heading?: boolean | undefined;
}

/** The question above a box, or the words beside one. */
export const Label = ({ size, heading, children, ...props }: LabelProps) => {
  const label = (
    <label class={classes('govuk-label', size && `govuk-label--${size}`, props.classes)} for={props.for}>
      {children}
    </label>
  );
  return heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
};
