import { classes } from './field.ts';

export interface ButtonProps {
  readonly words: string;
  readonly kind?: 'secondary' | 'warning' | undefined;
  /** Sent with the form when this button is the one pressed. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Said to screen readers only, where the words alone do not tell buttons apart. */
  readonly hidden?: string | undefined;
}

/** Sends the form that it stands in. A second click within a second does nothing where scripts run. */
export const Button = ({ words, kind, name, value, hidden }: ButtonProps) => (
  <button
    type="submit"
    class={classes('govuk-button', kind && `govuk-button--${kind}`)}
    data-module="govuk-button"
    data-prevent-double-click="true"
    name={name}
    value={value}
  >
    {words}
    {hidden && <span class="govuk-visually-hidden"> {hidden}</span>}
  </button>
);

/** A link that looks like a button and is still a link: goes somewhere and changes nothing. */
export const ButtonLink = ({ href, words, kind }: { href: string; words: string; kind?: 'secondary' }) => (
  <a href={href} draggable="false" class={classes('govuk-button', kind && `govuk-button--${kind}`)}>
    {words}
  </a>
);
