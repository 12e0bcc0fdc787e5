import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const shown = (c: Context, status: ContentfulStatusCode, title: string, content: Child) => {
  c.status(status);
  return c.render(
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      {content}
    </>,
    { title },
  );
};

const PHONE_INSTEAD = (
  <p class="govuk-body">
    If a child is in immediate danger, ring 999. If you cannot wait, use the phone numbers on this page.
  </p>
);

export const showNotFound = (c: Context) =>
  shown(
    c,
    404,
    'Page not found',
    <p class="govuk-body">
      Check the address or the reference. You may also not be one of the people who can see this.
    </p>,
  );

/** What was here was deleted under the retention rules; `on` says when. */
export const showDeleted = (c: Context, on = 'It was deleted under the retention rules.') =>
  shown(
    c,
    410,
    'This record was deleted',
    <p class="govuk-body">
      {on} Nothing of it is kept but a note in the audit that it was there, and by which rule it went.
    </p>,
  );

export const showNotAllowed = (c: Context) =>
  shown(
    c,
    403,
    'You cannot see this page',
    <>
      <p class="govuk-body">
        Your role does not include this. If it should, ask your manager or the person who runs this service
        for your agency.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          Go to the start page
        </a>
      </p>
    </>,
  );

/** A form that did not come from one of our own pages, or whose page belongs to an earlier sign-in. */
export const showNotFromHere = (c: Context) =>
  shown(
    c,
    403,
    'This form could not be accepted',
    <p class="govuk-body">
      Nothing was changed. The page may be from before you last signed in: go back, load it again and send it
      from there.
    </p>,
  );

/** A form that was cut off on the way, or was not made by one of our pages. */
export const showNotReadable = (c: Context) =>
  shown(
    c,
    400,
    'This form could not be read',
    <>
      <p class="govuk-body">
        It did not arrive whole, so nothing was saved or sent. Go back and send it again from its page.
      </p>
      {PHONE_INSTEAD}
    </>,
  );

export const showTooLarge = (c: Context) =>
  shown(
    c,
    413,
    'This is too much to send at once',
    <p class="govuk-body">Go back and shorten your answers. Nothing was changed.</p>,
  );

export const showTestReferral = (c: Context) =>
  shown(
    c,
    409,
    'This is a test referral',
    <p class="govuk-body">
      It cannot be taken to the case system, so that no real record is made of it. Until a manager reveals it,
      nobody at the desk knows.
    </p>,
  );

export const showUnavailable = (c: Context) =>
  shown(
    c,
    503,
    'Sorry, the service is not available',
    <>
      <p class="govuk-body">It did not answer just now. Wait a minute and try again.</p>
      {PHONE_INSTEAD}
    </>,
  );

export const showSomethingWrong = (c: Context) =>
  shown(
    c,
    500,
    'Sorry, something went wrong',
    <>
      <p class="govuk-body">Try again in a minute. If it happens again, ring instead.</p>
      {PHONE_INSTEAD}
    </>,
  );
