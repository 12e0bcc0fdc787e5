import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

export interface BackLinkProps {
  readonly href: string;
  readonly words?: Child;
  readonly classes?: string | undefined;
}

/** The way back, above the page's content. */
export const BackLink = ({ href, words = 'Back', ...props }: BackLinkProps) => (
  <a href={href} class={classes('govuk-back-link', props.classes)}>
    {words}
  </a>
);
