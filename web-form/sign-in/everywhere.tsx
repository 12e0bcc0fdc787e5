import { Hono } from 'hono';
import { Button } from '../components/button.tsx';
import { Form } from '../components/form.tsx';
import type { WebDependencies } from '../dependencies.ts';
import type { Visitor } from '../env.ts';
import { sessionCookie } from '../session/cookie.ts';
import { isGuest } from '../session/guest.ts';
import { signInFirst } from '../session/sign-in-again.tsx';
import { EVERYWHERE_PATH } from './everywhere-path.ts';
import { SIGNED_OUT_PATH } from './signed-out-path.ts';

const Everywhere = () => (
  <>
    <h1 class="govuk-heading-l">Sign out everywhere</h1>
    <p class="govuk-body">
      You will be signed out of this service here and on every other computer and phone where you are signed
      in. Drafts are kept.
    </p>
    <Form action={EVERYWHERE_PATH}>
      <Button words="Sign out everywhere" />
    </Form>
  </>
);

/** Ends every session of whoever asks, and of nobody else. Their tokens are kept nowhere but in these. */
export const everywherePages = (deps: WebDependencies): Hono<Visitor> => {
  const session = sessionCookie(deps.baseUrl);
  return new Hono<Visitor>()
    .get(EVERYWHERE_PATH, (c) => {
      const person = c.get('session')?.person;
      if (person === undefined || isGuest(person)) return signInFirst(c, deps);
      return c.render(<Everywhere />, { title: 'Sign out everywhere' });
    })
    .post(EVERYWHERE_PATH, async (c) => {
      const person = c.get('session')?.person;
      if (person === undefined || isGuest(person)) return signInFirst(c, deps);
      session.clear(c);
      await deps.sessions.closeAllOf(person.id);
      const elsewhere = await deps.signIn.signOutUrl(person.via).catch(() => undefined);
      return c.redirect(elsewhere?.href ?? SIGNED_OUT_PATH, 303);
    });
};
