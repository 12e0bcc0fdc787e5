import type { Child } from 'hono/jsx';
import { classes, type Size } from './field.ts';

export interface FieldsetProps {
  readonly legend: Child;
  readonly size?: Size | undefined;
  /** Is the legend only for screen readers, because the words stand above already? */
  readonly legendHidden?: boolean | undefined;
  /** Is the legend the page's heading? */
  readonly heading?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly role?: 'group' | undefined;
  readonly classes?: string | undefined;
  readonly children?: Child;
}

/** Fields that belong to one question. */
export const Fieldset = ({ legend, size, legendHidden, heading, children, ...props }: FieldsetProps) => (
  <fieldset
    class={classes('govuk-fieldset', props.classes)}
    role={props.role}
    aria-describedby={props.describedBy}
  >
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
