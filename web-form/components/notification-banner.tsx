import type { Child } from 'hono/jsx';

export interface NotificationBannerProps {
  /** Says that what was asked has been done, and takes the focus. */
  readonly success?: boolean | undefined;
  readonly title?: string | undefined;
  readonly children?: Child;
}

/** News about what was just done, or about the service. */
export const NotificationBanner = ({ success, title, children }: NotificationBannerProps) => (
  <section
    class={`govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`}
    role={success ? 'alert' : undefined}
    aria-labelledby="notification-banner-title"
    data-module="govuk-notification-banner"
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id="notification-banner-title">
        {title ?? (success ? 'Success' : 'Important')}
      </h2>
    </div>
    <div class="govuk-notification-banner__content">
      <p class="govuk-notification-banner__heading">{children}</p>
    </div>
  </section>
);
