import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

export interface NotificationBannerProps {
  /** Says that what was asked has been done, and takes the focus. */
  readonly success?: boolean | undefined;
  readonly title?: Child;
  /** Of the title; needed where a page has more than one banner. */
  readonly titleId?: string | undefined;
  readonly classes?: string | undefined;
  /** One line. */
  readonly children?: Child;
  /** What needs more than one line, in elements of its own. */
  readonly content?: Child;
}

/** News about what was just done, or about the service. */
export const NotificationBanner = ({
  success,
  title,
  titleId = 'govuk-notification-banner-title',
  children,
  content,
  ...props
}: NotificationBannerProps) => (
  // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has one of two roles, and both may be labelled
  <div
    class={classes(
      'govuk-notification-banner',
      success && 'govuk-notification-banner--success',
      props.classes,
    )}
    role={success ? 'alert' : 'region'}
    aria-labelledby={titleId}
    data-module="govuk-notification-banner"
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id={titleId}>
        {title ?? (success ? 'Success' : 'Important')}
      </h2>
    </div>
    <div class="govuk-notification-banner__content">
      {children && <p class="govuk-notification-banner__heading">{children}</p>}
      {content}
    </div>
  </div>
);
