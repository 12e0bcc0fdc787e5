import type { Context } from 'hono';
import type { Person } from '../../shared/store/sessions.ts';
import { ButtonLink } from '../components/button.tsx';
import type { WebDependencies } from '../dependencies.ts';
import { showNotKept, showOnlyHere } from '../errors/not-kept.tsx';
import { carryOn } from '../guest/carry-on.tsx';
import { comeBack } from '../guest/come-back.tsx';
import { posted } from '../posted.ts';
import { isGuest, isOnlyInThisBrowser } from './guest.ts';
import { pathOf } from './path-of.ts';

/** Where a form that came too late is shown again. */
export const RESUME_PATH = '/sign-in/resume';

export const signInPath = (returnTo: string): string => `/sign-in?return=${encodeURIComponent(returnTo)}`;

type Needed = Pick<WebDependencies, 'sessions' | 'settings' | 'now' | 'baseUrl'>;

const askToSignIn = (c: Context, returnTo: string) => {
  const guest = c.get('endedGuest') ?? guestOf(c);
  if (guest !== undefined) return comeBack(c, guest, returnTo, returnTo === RESUME_PATH);
  c.status(401);
  return c.render(
    <>
      <h1 class="govuk-heading-l">Sign in again to carry on</h1>
      <p class="govuk-body">You were signed out because of the time that has passed.</p>
      {returnTo === RESUME_PATH && (
        <p class="govuk-body">What you typed is kept for one hour. You will see it after you sign in.</p>
      )}
      <ButtonLink href={signInPath(returnTo)} words="Sign in" />
    </>,
    { title: 'Sign in again to carry on' },
  );
};

const guestOf = (c: Context): Person | undefined => {
  const person: Person | undefined = c.get('session')?.person;
  return person !== undefined && isGuest(person) ? person : undefined;
};

/**
 * Keeps a form for whoever's session it is or was. Of somebody without any session nothing is stored, or
 * anybody could fill the table: they get it back on the page. So does whoever typed more than can be kept.
 */
const formCameTooLate = async (c: Context, deps: Needed) => {
  const person = c.get('session')?.person.id ?? c.get('endedSessionOf');
  const guest = c.get('endedGuest');
  if (guest !== undefined && isOnlyInThisBrowser(guest)) return carryOn(c, deps, guest);
  if (person === undefined) return showOnlyHere(c, deps);
  const post = { path: pathOf(c), fields: await posted(c) };
  const kept = await deps.sessions.hold(person, post).catch(() => 'unavailable' as const);
  if (kept === 'unavailable') return showNotKept(c, deps);
  return kept === 'held' ? askToSignIn(c, RESUME_PATH) : showOnlyHere(c, deps);
};

/**
 * Asks a person to sign in again. What they had posted is kept for them alone and shown again afterwards. A
 * page and not a redirect: they should know why, and a sign-in that never takes must not turn in circles.
 */
export const signInAgain = (c: Context, deps: Needed): Response | Promise<Response> =>
  c.req.method === 'POST'
    ? formCameTooLate(c, deps)
    : askToSignIn(c, c.req.method === 'GET' ? pathOf(c) : '/');

/** Sends whoever is not signed in to sign in, and back to this page. */
export const signInFirst = (c: Context, deps: Needed): Response | Promise<Response> =>
  c.req.method === 'GET' && c.get('endedSessionOf') === undefined
    ? c.redirect(signInPath(pathOf(c)), 302)
    : signInAgain(c, deps);
