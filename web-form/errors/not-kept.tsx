import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { Button } from '../components/button.tsx';
import { CSRF } from '../components/csrf-field.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { WarningText } from '../components/warning-text.tsx';
import type { WebDependencies } from '../dependencies.ts';
import { type Posted, posted, textOf } from '../posted.ts';
import { PhoneNow } from '../referral/phone-now.tsx';
import { pathOf } from '../session/path-of.ts';
import { typedRows } from './typed-rows.ts';

const SENDING = /^\/referrals\/drafts\/[^/]+\/check$/;

/** What was posted, with the page's own token: it can be sent again from here. */
const Again = ({ action, fields, token }: { action: string; fields: Posted; token: string }) => (
  <form method="post" action={action} novalidate>
    <input type="hidden" name={CSRF} value={token} />
    {Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((text) => <input type="hidden" name={name} value={text} />),
    )}
    <Button words="Try again" />
  </form>
);

interface NotKept {
  readonly status: 401 | 503;
  readonly title: string;
  /** What became of it, before whom to phone. */
  readonly warning: Child;
  /** What to do, after whom to phone. */
  readonly advice: Child;
}

const show = async (
  c: Context,
  { settings, now }: Pick<WebDependencies, 'settings' | 'now'>,
  { status, title, warning, advice }: NotKept,
) => {
  const fields = await posted(c);
  const token = textOf(await c.req.parseBody<{ [CSRF]?: string }>(), CSRF);
  const rows = typedRows(new URL(c.req.url).pathname, fields);
  c.status(status);
  return c.render(
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <WarningText>{warning}</WarningText>
      <PhoneNow visit={{ settings, now: now() }} />
      <p class="govuk-body">
        Everything you typed is still on this page, and only here. {advice}
        {rows.length > 0 && ' You can also copy what you typed.'}
      </p>
      <Again action={pathOf(c)} fields={fields} token={token} />
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

const titleFor = (c: Context): string =>
  SENDING.test(new URL(c.req.url).pathname) ? 'Your referral was not sent' : 'This was not saved';

/**
 * The answer to a form that could not be kept because the store is away. It says so, whom to phone, and shows
 * everything typed.
 */
export const showNotKept = (c: Context, deps: Pick<WebDependencies, 'settings' | 'now'>) =>
  show(c, deps, {
    status: 503,
    title: titleFor(c),
    warning:
      'The service cannot keep anything just now. Nothing from this page was saved or sent, and nobody has read it. Do not wait for this service.',
    advice: 'Keep the page open and try again in a few minutes.',
  });

/**
 * The answer to a form that nobody signed in sent, or that is too long to wait for a person to sign in again.
 * Nothing is stored: the page itself holds it until they have signed in beside it.
 */
export const showOnlyHere = (c: Context, deps: Pick<WebDependencies, 'settings' | 'now'>) =>
  show(c, deps, {
    status: 401,
    title: titleFor(c),
    warning:
      'You are not signed in any more. Nothing from this page was saved or sent, and nobody has read it.',
    advice: (
      <>
        Keep the page open,{' '}
        <a class="govuk-link" href="/sign-in" target="_blank" rel="noopener">
          sign in (opens in a new tab)
        </a>
        , then come back to this page and try again.
      </>
    ),
  });
