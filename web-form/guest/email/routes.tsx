import { type Context, Hono } from 'hono';
import { emailCodeAsked } from '../../../shared/contract/email-code.ts';
import { OWN_TOKEN } from '../../api/own-token.ts';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Input } from '../../components/input.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { Visitor } from '../../env.ts';
import { posted, textOf } from '../../posted.ts';
import { codeCookie } from '../../session/cookie.ts';
import { localPath } from '../../sign-in/return-to.ts';
import { emailPath, GUEST, guestPath } from '../paths.ts';
import { Question } from '../question.tsx';

const TITLE = 'Your work email address';

interface Shown {
  readonly typed: string;
  readonly errors?: readonly FieldError[];
  readonly away?: boolean;
}

const show = (c: Context<Visitor>, { typed, errors = [], away = false }: Shown) => {
  const returnTo = localPath(c.req.query('return'));
  const action = returnTo === '/' ? guestPath('email') : emailPath(returnTo);
  const before = (
    <>
      {away && (
        <NotificationBanner>
          The code could not be sent just now. Wait a minute and try again, or phone.
        </NotificationBanner>
      )}
      <p class="govuk-body">
        We will send a code of six digits to it. With the same address you can come back later, from any
        computer, to a referral that you have started or sent.
      </p>
      <p class="govuk-body">Professionals cannot send a referral anonymously.</p>
    </>
  );
  return c.render(
    <Question title={TITLE} errors={errors} before={before} action={action} button="Send the code">
      <Input
        name="email"
        label="Work email address"
        type="email"
        autocomplete="email"
        autocapitalize="none"
        spellcheck={false}
        value={typed}
        error={errorOf(errors, 'email')}
      />
    </Question>,
    { title: TITLE, error: errors.length > 0, backHref: GUEST },
  );
};

/** Asks for the address and has a code sent to it. What is shown never depends on the address. */
export const emailRoutes = ({ api, sessions, baseUrl }: WebDependencies): Hono<Visitor> =>
  new Hono<Visitor>()
    .get('/email', (c) => show(c, { typed: '' }))
    .post('/email', async (c) => {
      const typed = textOf(await posted(c), 'email');
      const parsed = emailCodeAsked.safeParse({ email: typed.trim() });
      if (!parsed.success) {
        c.status(422);
        const words =
          typed.trim() === ''
            ? 'Enter your work email address'
            : 'Enter an email address, like name@example.org';
        return show(c, { typed, errors: [{ field: 'email', words }] });
      }
      const { email } = parsed.data;
      const returnTo = localPath(c.req.query('return'));
      const sent = await api.call('sendEmailCode', { token: OWN_TOKEN, body: { email } });
      const awaited = sent.ok ? await sessions.awaitCode({ email, returnTo }).catch(() => null) : null;
      if (awaited === null) {
        c.status(503);
        return show(c, { typed, away: true });
      }
      codeCookie(baseUrl).write(c, awaited);
      return c.redirect(guestPath('code'), 303);
    });
