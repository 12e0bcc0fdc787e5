import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

export interface DetailsProps {
  readonly summary: Child;
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly children?: Child;
}

/** Something that most people need not read. Opens without a script. */
export const Details = ({ summary, open, id, children, ...props }: DetailsProps) => (
  <details id={id} class={classes('govuk-details', props.classes)} open={open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);
