import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

export interface InsetTextProps {
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly children?: Child;
}

/** Words that stand out from those around them. */
export const InsetText = ({ id, children, ...props }: InsetTextProps) => (
  <div id={id} class={classes('govuk-inset-text', props.classes)}>
    {children}
  </div>
);
