import { Hono } from 'hono';
import { PAGES_KEYS_PATH } from '../../shared/settings/sign-in/issuer.ts';
import type { DraftStore } from '../../shared/store/drafts.ts';
import { ButtonLink } from '../components/button.tsx';
import type { WebDependencies } from '../dependencies.ts';
import type { Visitor } from '../env.ts';
import { showUnavailable } from '../errors/pages.tsx';
import { guestPath } from '../guest/paths.ts';
import { showAccessEnded } from '../session/access-ended.tsx';
import { sessionCookie, signInCookie } from '../session/cookie.ts';
import { formToken } from '../session/form-token.ts';
import { isGuest, isOnlyInThisBrowser } from '../session/guest.ts';
import { RESUME_PATH, signInFirst } from '../session/sign-in-again.tsx';
import { ChooseSignIn } from './choose.tsx';
import { everywherePages } from './everywhere.tsx';
import { Resume } from './resume.tsx';
import { homeOf, homeOfPerson, localPath } from './return-to.ts';
import { CALLBACK_PATH, callbackPathOf } from './several.ts';
import { SIGNED_OUT_PATH } from './signed-out-path.ts';

const NotSignedIn = () => (
  <>
    <h1 class="govuk-heading-l">You could not be signed in</h1>
    <p class="govuk-body">
      Signing in took too long, was stopped, or was started in another window. Nothing is lost.
    </p>
    <ButtonLink href="/sign-in" words="Try again" />
  </>
);

const SignedOut = () => (
  <>
    <h1 class="govuk-heading-l">You are signed out</h1>
    <p class="govuk-body">Close the browser if others use this computer.</p>
    <ButtonLink href="/" words="Go to the start page" kind="secondary" />
  </>
);

/** Nobody could ever open these again. */
const forget = async (drafts: DraftStore, owner: string): Promise<void> => {
  for (const { id } of await drafts.list(owner)) await drafts.remove(id, owner);
};

/** Signing in and out, and what was typed in between. */
export const signInPages = (deps: WebDependencies): Hono<Visitor> => {
  const { sessions, drafts, signIn, baseUrl } = deps;
  const pages = new Hono<Visitor>();
  const session = sessionCookie(baseUrl);
  const started = signInCookie(baseUrl);

  // Each of these pages stands on the store or the sign-in service: what fails here is one of them being away.
  pages.onError((error, c) => {
    // The kind of error only: its message could hold a code or a token.
    console.error(JSON.stringify({ level: 'error', message: 'sign-in not possible', error: error.name }));
    return showUnavailable(c);
  });

  pages.get('/sign-in', async (c) => {
    const { choices = [] } = signIn;
    const returnTo = localPath(c.req.query('return'));
    const via = c.req.query('via');
    // Another site's link must not sign in whoever the place still knows: they say themselves that they want to.
    const sentHere = c.req.header('sec-fetch-site') === 'cross-site';
    if (choices.length > 1 && (sentHere || !choices.some(({ id }) => id === via))) {
      return c.render(<ChooseSignIn choices={choices} returnTo={returnTo} />, {
        title: 'Choose how to sign in',
      });
    }
    const { url, pending } = await signIn.start(choices.length > 1 ? via : undefined);
    started.write(c, await sessions.begin({ ...pending, returnTo }));
    return c.redirect(url.href, 302);
  });

  pages.get(PAGES_KEYS_PATH, (c) => (signIn.keys === undefined ? c.notFound() : c.json(signIn.keys)));

  pages.on('GET', [CALLBACK_PATH, callbackPathOf(':via')], async (c) => {
    const id = started.read(c);
    const pending = id === undefined ? undefined : await sessions.finish(id);
    started.clear(c);
    // Behind a gateway the request's own address is the gateway's.
    const answer = new URL(`${c.req.path}${new URL(c.req.url).search}`, baseUrl);
    const who = pending && (await signIn.finish(answer, pending).catch(() => undefined));
    if (pending === undefined || who === undefined) {
      c.status(400);
      return c.render(<NotSignedIn />, { title: 'You could not be signed in' });
    }
    const { person, accessToken, until } = who;
    // Whoever has left gets no session, though the sign-in service lets them in. The API refuses them in any case.
    const access = await deps.api.call('ownAccess', { token: accessToken });
    if (!access.ok && access.problem.code === 'access-ended') return showAccessEnded(c, deps);
    const earlier = session.read(c);
    if (earlier !== undefined) await sessions.close(earlier);
    session.write(c, await sessions.open({ person, accessToken, csrf: formToken(person.id) }, until));
    return c.redirect(pending.returnTo === '/' ? homeOf(person.roles) : pending.returnTo, 303);
  });

  pages.get(RESUME_PATH, async (c) => {
    const person = c.get('session')?.person;
    if (person === undefined) return signInFirst(c, deps);
    const post = await sessions.held(person.id);
    if (post === undefined) return c.redirect(homeOfPerson(person), 303);
    return c.render(<Resume post={post} />, { title: 'Carry on where you were' });
  });

  pages.post('/sign-out', async (c) => {
    const id = session.read(c);
    // First here: whatever is away, this browser no longer holds it.
    session.clear(c);
    if (id !== undefined) await sessions.close(id);
    const person = c.get('session')?.person;
    if (person !== undefined && isGuest(person)) {
      if (isOnlyInThisBrowser(person)) await forget(drafts, person.id);
      return c.redirect(guestPath('left'), 303);
    }
    const elsewhere = await signIn.signOutUrl(person?.via).catch(() => undefined);
    return c.redirect(elsewhere?.href ?? SIGNED_OUT_PATH, 303);
  });

  pages.route('/', everywherePages(deps));

  pages.get(SIGNED_OUT_PATH, (c) => c.render(<SignedOut />, { title: 'You are signed out' }));
  return pages;
};
