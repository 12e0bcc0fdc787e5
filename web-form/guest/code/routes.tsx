import { type Context, Hono } from 'hono';
import { OWN_TOKEN } from '../../api/own-token.ts';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Input } from '../../components/input.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { Visitor } from '../../env.ts';
import { posted, textOf } from '../../posted.ts';
import { codeCookie } from '../../session/cookie.ts';
import { firstPage, openGuestSession } from '../open-session.ts';
import { guestPath } from '../paths.ts';
import { professional } from '../people.ts';
import { Question } from '../question.tsx';

const TITLE = 'Enter the code from your email';
const SIX_DIGITS = /^\d{6}$/;

const WRONG = {
  'code-not-right': 'This is not the code that we sent. Check it and try again',
  'code-ended': 'This code cannot be used any more. Ask for a new one',
  'not-six': 'Enter the six digits from the email',
} as const;

interface Shown {
  readonly email: string;
  readonly typed?: string;
  readonly wrong?: keyof typeof WRONG;
  readonly away?: boolean;
}

const show = (c: Context<Visitor>, { email, typed = '', wrong, away = false }: Shown) => {
  const errors: FieldError[] = wrong === undefined ? [] : [{ field: 'code', words: WRONG[wrong] }];
  const before = (
    <>
      {away && (
        <NotificationBanner>
          The code could not be checked just now. Wait a minute and try again, or phone.
        </NotificationBanner>
      )}
      <p class="govuk-body">
        We have sent a code to <strong class="app-typed">{email}</strong>. It works once, for 30 minutes, and
        you can try five times. If you have several codes, use the newest.
      </p>
    </>
  );
  return c.render(
    <>
      <Question title={TITLE} errors={errors} before={before} action={guestPath('code')}>
        <Input
          name="code"
          label="Six digits"
          hint="You can paste it. Spaces do not matter."
          width={10}
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck={false}
          value={typed}
          error={errorOf(errors, 'code')}
        />
      </Question>
      <h2 class="govuk-heading-m">If no email comes</h2>
      <p class="govuk-body">
        Wait a minute, look among your junk mail and check the address above.{' '}
        <a class="govuk-link" href={guestPath('email')}>
          Ask for a new code or change the address
        </a>
        . An address is sent four codes in an hour at most. If you cannot wait, phone.
      </p>
    </>,
    { title: TITLE, error: wrong !== undefined, backHref: guestPath('email') },
  );
};

/** The code as people type and paste it: with spaces, or with a hyphen in the middle. */
const digitsOf = (typed: string): string => typed.replaceAll(/[\s\p{Cf}\p{Pd}]/gu, '');

/** Takes the code, and opens the form for whoever has it. */
export const codeRoutes = (deps: WebDependencies): Hono<Visitor> => {
  const { api, sessions, baseUrl } = deps;
  const cookie = codeCookie(baseUrl);
  const awaitedBy = async (c: Context) => {
    const id = cookie.read(c);
    return id === undefined ? undefined : sessions.codeAwaited(id);
  };

  return new Hono<Visitor>()
    .get('/code', async (c) => {
      const awaited = await awaitedBy(c);
      return awaited === undefined ? c.redirect(guestPath('email'), 303) : show(c, awaited);
    })
    .post('/code', async (c) => {
      const awaited = await awaitedBy(c);
      if (awaited === undefined) return c.redirect(guestPath('email'), 303);
      const { email, returnTo } = awaited;
      const typed = textOf(await posted(c), 'code');
      const code = digitsOf(typed);
      if (!SIX_DIGITS.test(code)) {
        c.status(422);
        return show(c, { email, typed, wrong: 'not-six' });
      }
      const checked = await api.call('checkEmailCode', { token: OWN_TOKEN, body: { email, code } });
      if (!checked.ok) {
        const problem = checked.problem.code;
        const wrong = problem === 'code-not-right' || problem === 'code-ended' ? problem : undefined;
        c.status(wrong === undefined ? 503 : 422);
        return show(c, wrong === undefined ? { email, typed, away: true } : { email, typed, wrong });
      }
      const person = professional(email);
      const { pass } = checked.answer;
      await openGuestSession(c, deps, person, pass);
      cookie.clear(c);
      return c.redirect(returnTo === '/' ? await firstPage(deps, person, pass) : returnTo, 303);
    });
};
