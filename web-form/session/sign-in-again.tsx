import type { Context } from 'hono';
import { randomId } from '../../shared/store/sessions.ts';
import { ButtonLink } from '../components/button.tsx';
import { CSRF } from '../components/csrf-field.tsx';
import type { WebDependencies } from '../dependencies.ts';
import { posted } from '../posted.ts';
import { heldCookie } from './cookie.ts';
import { keeperByToken } from './form-token.ts';

/** Where a form that came too late is shown again. */
export const RESUME_PATH = '/sign-in/resume';

export const signInPath = (returnTo: string): string => `/sign-in?return=${encodeURIComponent(returnTo)}`;

const pathOf = (c: Context): string => {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
};

type Needed = Pick<WebDependencies, 'sessions' | 'baseUrl'>;

/**
 * Whom a form may be kept for: whose session it is or was. Where the session is quite gone, whoever signs in
 * next with this browser, if the form was theirs.
 */
const keeperOf = async (c: Context, { baseUrl }: Needed): Promise<string | undefined> => {
  const known = c.get('session')?.person.id ?? c.get('endedSessionOf');
  if (known !== undefined) return known;
  const token = (await c.req.parseBody())[CSRF];
  const browser = randomId();
  const keeper = typeof token === 'string' ? keeperByToken(browser, token) : undefined;
  if (keeper !== undefined) heldCookie(baseUrl).write(c, browser);
  return keeper;
};

/**
 * Asks a person to sign in again. What they had posted is kept for them alone and shown again afterwards. A
 * page and not a redirect: they should know why, and a sign-in that never takes must not turn in circles.
 */
export const signInAgain = async (c: Context, deps: Needed) => {
  const keeper = c.req.method === 'POST' ? await keeperOf(c, deps) : undefined;
  const keep = keeper !== undefined;
  if (keep) await deps.sessions.hold(keeper, { path: pathOf(c), fields: await posted(c) });
  const returnTo = keep ? RESUME_PATH : c.req.method === 'GET' ? pathOf(c) : '/';
  c.status(401);
  return c.render(
    <>
      <h1 class="govuk-heading-l">Sign in again to carry on</h1>
      <p class="govuk-body">You were signed out because of the time that has passed.</p>
      {keep && (
        <p class="govuk-body">What you typed is kept for one hour. You will see it after you sign in.</p>
      )}
      <ButtonLink href={signInPath(returnTo)} words="Sign in" />
    </>,
    { title: 'Sign in again to carry on' },
  );
};

/** Sends whoever is not signed in to sign in, and back to this page. */
export const signInFirst = (c: Context, deps: Needed) =>
  c.req.method === 'GET' && c.get('endedSessionOf') === undefined
    ? c.redirect(signInPath(pathOf(c)), 302)
    : signInAgain(c, deps);
