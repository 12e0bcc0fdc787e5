import type { Context } from 'hono';
import { ButtonLink } from '../components/button.tsx';
import type { WebDependencies } from '../dependencies.ts';
import { posted } from '../posted.ts';

/** Where a form that came too late is shown again. */
export const RESUME_PATH = '/sign-in/resume';

export const signInPath = (returnTo: string): string => `/sign-in?return=${encodeURIComponent(returnTo)}`;

const pathOf = (c: Context): string => {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
};

/** Whose session it is or was, when a form may be kept for them. */
const keeperOf = (c: Context): string | undefined => c.get('session')?.person.id ?? c.get('endedSessionOf');

/**
 * Asks a person to sign in again. What they had posted is kept for them alone and shown again afterwards. A
 * page and not a redirect: they should know why, and a sign-in that never takes must not turn in circles.
 */
export const signInAgain = async (c: Context, { sessions }: Pick<WebDependencies, 'sessions'>) => {
  const personId = keeperOf(c);
  const keep = c.req.method === 'POST' && personId !== undefined;
  if (keep) await sessions.hold(personId, { path: pathOf(c), fields: await posted(c) });
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
export const signInFirst = (c: Context, deps: Pick<WebDependencies, 'sessions'>) =>
  c.req.method === 'GET' && c.get('endedSessionOf') === undefined
    ? c.redirect(signInPath(pathOf(c)), 302)
    : signInAgain(c, deps);
