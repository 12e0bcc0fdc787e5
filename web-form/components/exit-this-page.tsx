import type { Child } from 'hono/jsx';
import { ButtonLink } from './button.tsx';
import { classes } from './field.ts';

export interface ExitThisPageProps {
  /** Where it leads: a page that tells nobody anything. */
  readonly href?: string | undefined;
  readonly words?: Child;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
}

/** A quick way out for somebody who must not be seen on this page. Three times Shift does the same with a script. */
export const ExitThisPage = ({ href, words, id, ...props }: ExitThisPageProps) => (
  <div id={id} class={classes('govuk-exit-this-page', props.classes)} data-module="govuk-exit-this-page">
    <ButtonLink
      href={href ?? 'https://www.bbc.co.uk/weather'}
      words={
        words ?? (
          <>
            <span class="govuk-visually-hidden">Emergency</span> Exit this page
          </>
        )
      }
      kind="warning"
      classes="govuk-exit-this-page__button govuk-js-exit-this-page-button"
      rel="nofollow noreferrer"
    />
  </div>
);
