import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

export interface SkipLinkProps {
  readonly href?: string | undefined;
  readonly words?: Child;
  readonly classes?: string | undefined;
}

/** The first thing a keyboard reaches. */
export const SkipLink = ({
  href = '#main-content',
  words = 'Skip to main content',
  ...props
}: SkipLinkProps) => (
  <a href={href} class={classes('govuk-skip-link', props.classes)} data-module="govuk-skip-link">
    {words}
  </a>
);
