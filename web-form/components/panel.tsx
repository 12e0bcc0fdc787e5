import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

export interface PanelProps {
  readonly title: Child;
  readonly classes?: string | undefined;
  readonly children?: Child;
}

/** The page's heading where something is finished. */
export const Panel = ({ title, children, ...props }: PanelProps) => (
  <div class={classes('govuk-panel govuk-panel--confirmation', props.classes)}>
    <h1 class="govuk-panel__title">{title}</h1>
    {children && <div class="govuk-panel__body">{children}</div>}
  </div>
);
