import { createMiddleware } from 'hono/factory';
import type { WebDependencies } from '../dependencies.ts';
import type { Visitor } from '../env.ts';
import { showNotKept } from '../errors/not-kept.tsx';
import { showUnavailable } from '../errors/pages.tsx';
import { NOTICES } from '../notices/paths.ts';
import { sessionCookie } from './cookie.ts';
import { isGuest } from './guest.ts';

type Needed = Pick<WebDependencies, 'sessions' | 'baseUrl' | 'settings' | 'now'>;

/** The pages with the phone numbers, and the notices, open whatever is away. */
const OPEN_TO_ALL: readonly string[] = ['/', ...NOTICES.map(({ path }) => path)];

/**
 * Finds whose session the cookie belongs to, if it is anybody's. Where the store cannot be asked, a form that
 * was posted is shown back to its author: it is lost nowhere else but here.
 */
export const findSession = (deps: Needed) => {
  const cookie = sessionCookie(deps.baseUrl);
  return createMiddleware<Visitor>(async (c, next) => {
    c.set('session', undefined);
    c.set('endedSessionOf', undefined);
    const id = cookie.read(c);
    try {
      const found = id === undefined ? undefined : await deps.sessions.find(id);
      if (found?.state === 'live') {
        c.set('session', found.session);
        c.set('sessionEnds', found.ends);
      }
      if (found?.state === 'ended') {
        c.set('endedSessionOf', found.personId);
        if (isGuest(found.person)) c.set('endedGuest', found.person);
      }
    } catch (error) {
      // The kind of error only: nobody's words or name belong in a log.
      const kind = error instanceof Error ? error.name : 'unknown';
      console.error(JSON.stringify({ level: 'error', message: 'session not readable', error: kind }));
      if (c.req.method === 'POST') return showNotKept(c, deps);
      if (!OPEN_TO_ALL.includes(c.req.path)) return showUnavailable(c);
    }
    return next();
  });
};
