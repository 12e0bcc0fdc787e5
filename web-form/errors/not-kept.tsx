import type { Context } from 'hono';
import { Button } from '../components/button.tsx';
import { CSRF } from '../components/csrf-field.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { WarningText } from '../components/warning-text.tsx';
import type { WebDependencies } from '../dependencies.ts';
import { type Posted, posted, textOf } from '../posted.ts';
import { PhoneNow } from '../referral/phone-now.tsx';
import { typedRows } from './typed-rows.ts';

const SENDING = /^\/referrals\/drafts\/[^/]+\/check$/;

/** What was posted, with the page's own token: it is accepted as soon as the session can be read again. */
const Again = ({ action, fields, token }: { action: string; fields: Posted; token: string }) => (
  <form method="post" action={action} novalidate>
    <input type="hidden" name={CSRF} value={token} />
    {Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((text) => <input type="hidden" name={name} value={text} />),
    )}
    <Button words="Try again" />
  </form>
);

/**
 * The answer to a form that arrived while the session could not even be read: nobody knows whose it is, so
 * nothing can be kept but in the page itself. It says so, whom to phone, and shows everything typed.
 */
export const showNotKept = async (
  c: Context,
  { settings, now }: Pick<WebDependencies, 'settings' | 'now'>,
) => {
  const { pathname, search } = new URL(c.req.url);
  const fields = await posted(c);
  const token = textOf(await c.req.parseBody<{ [CSRF]?: string }>(), CSRF);
  const rows = typedRows(pathname, fields);
  const title = SENDING.test(pathname) ? 'Your referral was not sent' : 'This was not saved';
  c.status(503);
  return c.render(
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <WarningText>
        The service cannot keep anything just now. Nothing from this page was saved or sent, and nobody has
        read it. Do not wait for this service.
      </WarningText>
      <PhoneNow visit={{ settings, now: now() }} />
      <p class="govuk-body">
        Everything you typed is still on this page, and only here. Keep the page open and try again in a few
        minutes{rows.length > 0 && ', or copy what you typed'}.
      </p>
      <Again action={pathname + search} fields={fields} token={token} />
      {rows.length > 0 && (
        <>
          <h2 class="govuk-heading-m">What you typed</h2>
          <SummaryList rows={rows} />
        </>
      )}
    </>,
    { title },
  );
};
