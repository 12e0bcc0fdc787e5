import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

export type TagColour =
  | 'grey'
  | 'green'
  | 'teal'
  | 'blue'
  | 'purple'
  | 'magenta'
  | 'red'
  | 'orange'
  | 'yellow';

export interface TagProps {
  readonly words: Child;
  readonly colour?: TagColour | undefined;
  readonly classes?: string | undefined;
}

/** A short word about a state. */
export const Tag = ({ words, colour, ...props }: TagProps) => (
  <strong class={classes('govuk-tag', colour && `govuk-tag--${colour}`, props.classes)}>{words}</strong>
);
