import type { Context } from 'hono';

/** Shown where one of the two contacts is not there, or not there for this person. */
export const showNoPair = (c: Context, backHref: string): Response | Promise<Response> => {
  c.status(404);
  return c.render(
    <>
      <h1 class="govuk-heading-l">These records cannot be compared</h1>
      <p class="govuk-body">
        One of them is not there, or it is in a queue that your role does not work. If you need to know
        whether they are about the same child, ask a manager to compare them.
      </p>
    </>,
    { title: 'These records cannot be compared', backHref },
  );
};
