import { createMiddleware } from 'hono/factory';
import type { WebDependencies } from '../dependencies.ts';
import type { Visitor } from '../env.ts';
import { sessionCookie } from './cookie.ts';

/** Finds whose session the cookie belongs to, if it is anybody's. */
export const findSession = ({ sessions, baseUrl }: Pick<WebDependencies, 'sessions' | 'baseUrl'>) => {
  const cookie = sessionCookie(baseUrl);
  return createMiddleware<Visitor>(async (c, next) => {
    c.set('session', undefined);
    c.set('endedSessionOf', undefined);
    const id = cookie.read(c);
    const found = id === undefined ? undefined : await sessions.find(id);
    if (found?.state === 'live') c.set('session', found.session);
    if (found?.state === 'ended') c.set('endedSessionOf', found.personId);
    await next();
  });
};
