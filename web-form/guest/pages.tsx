import { Hono } from 'hono';
import type { WebDependencies } from '../dependencies.ts';
import type { Visitor } from '../env.ts';
import { showUnavailable } from '../errors/pages.tsx';
import { withFormCookie } from '../session/form-cookie.ts';
import { homeOfPerson } from '../sign-in/return-to.ts';
import { codeRoutes } from './code/routes.tsx';
import { emailRoutes } from './email/routes.tsx';
import { leaveRoutes } from './leave/routes.tsx';
import { publicRoutes } from './public/routes.tsx';
import { whoRoutes } from './who/routes.tsx';
import { youngPersonRoutes } from './young-person/routes.tsx';

/** How people without an account get to the form. Mounted at `/guest`, before forms need a session's token. */
export const guestPages = (deps: WebDependencies): Hono<Visitor> => {
  const pages = new Hono<Visitor>();
  pages.onError((error, c) => {
    // The kind of error only: its message could hold an address.
    console.error(JSON.stringify({ level: 'error', message: 'guest page failed', error: error.name }));
    return showUnavailable(c);
  });
  pages.route('/', leaveRoutes());
  // Whoever has a session already goes on in it; a second press of the same button ends here too.
  pages.use(async (c, next) => {
    const session = c.get('session');
    return session === undefined ? next() : c.redirect(homeOfPerson(session.person), 303);
  });
  pages.use(withFormCookie(deps.baseUrl));
  for (const routes of [emailRoutes, codeRoutes, publicRoutes, youngPersonRoutes]) {
    pages.route('/', routes(deps));
  }
  pages.route('/', whoRoutes());
  return pages;
};
