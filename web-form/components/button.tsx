import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

interface LookProps {
  readonly words: Child;
  readonly kind?: 'secondary' | 'warning' | 'inverse' | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
}

const look = ({ kind, id, ...props }: LookProps) => ({
  class: classes('govuk-button', kind && `govuk-button--${kind}`, props.classes),
  'data-module': 'govuk-button',
  id,
});

export interface ButtonProps extends LookProps {
  readonly type?: 'submit' | 'button' | undefined;
  /** Sent with the form when this button is the one pressed. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Said to screen readers only, where the words alone do not tell buttons apart. */
  readonly hidden?: string | undefined;
  /** Where scripts run, does a second click within a second do nothing? It does, unless said otherwise. */
  readonly once?: boolean | undefined;
}

/** Sends the form that it stands in. */
export const Button = ({ type = 'submit', name, value, hidden, once = true, ...props }: ButtonProps) => (
  <button
    type={type}
    value={value}
    name={name}
    data-prevent-double-click={once ? 'true' : undefined}
    {...look(props)}
  >
    {props.words}
    {hidden && <span class="govuk-visually-hidden"> {hidden}</span>}
  </button>
);

export interface ButtonLinkProps extends LookProps {
  readonly href: string;
  readonly rel?: string | undefined;
}

/** Looks like a button and is said as one, and goes somewhere without changing anything. */
export const ButtonLink = ({ href, rel, ...props }: ButtonLinkProps) => (
  // biome-ignore lint/a11y/useSemanticElements: as GOV.UK Frontend draws it; a button of a form cannot be followed
  <a href={href} role="button" draggable="false" rel={rel} {...look(props)}>
    {props.words}
  </a>
);
