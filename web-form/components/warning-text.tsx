import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

/** Words about something that must not be missed. */
export const WarningText = ({ children, ...props }: { children?: Child; classes?: string | undefined }) => (
  <div class={classes('govuk-warning-text', props.classes)}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">Warning</span> {children}
    </strong>
  </div>
);
