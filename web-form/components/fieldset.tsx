import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

export interface FieldsetProps {
  readonly legend: string;
  readonly size?: 's' | 'm' | 'l' | undefined;
  /** Is the legend only for screen readers, because the words stand above already? */
  readonly legendHidden?: boolean | undefined;
  /** Is the legend the page's heading? */
  readonly heading?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly role?: 'group' | undefined;
  readonly children?: Child;
}

/** Fields that belong to one question. */
export const Fieldset = ({
  legend,
  size,
  legendHidden,
  heading,
  describedBy,
  role,
  children,
}: FieldsetProps) => (
  <fieldset class="govuk-fieldset" role={role} aria-describedby={describedBy}>
    <legend
      class={classes(
        'govuk-fieldset__legend',
        size && `govuk-fieldset__legend--${size}`,
        legendHidden && 'govuk-visually-hidden',
      )}
    >
      {heading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
    </legend>
    {children}
  </fieldset>
);
