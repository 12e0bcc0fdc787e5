import { createMiddleware } from 'hono/factory';
import type { Role } from '../../shared/domain/roles.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { showNotAllowed } from '../errors/pages.tsx';
import { isGuest } from './guest.ts';
import { signInFirst } from './sign-in-again.tsx';

/**
 * Opens pages to people with one of these roles; partners’ pages also to people without an account. It only decides what is shown: the API decides what is done.
 *
 * @example pages.use(requireRole(deps, 'partner'))
 */
export const requireRole = (
  deps: Pick<WebDependencies, 'sessions' | 'settings' | 'now' | 'baseUrl'>,
  ...roles: readonly Role[]
) =>
  createMiddleware<SignedIn>(async (c, next) => {
    const session: SignedIn['Variables']['session'] | undefined = c.get('session');
    if (session === undefined) return signInFirst(c, deps);
    const { person } = session;
    const allowed =
      person.roles.some((role) => roles.includes(role)) || (isGuest(person) && roles.includes('partner'));
    return allowed ? next() : showNotAllowed(c);
  });
