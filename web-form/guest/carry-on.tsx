import type { Context } from 'hono';
import type { Person } from '../../shared/store/sessions.ts';
import { CSRF } from '../components/csrf-field.tsx';
import type { WebDependencies } from '../dependencies.ts';
import { showNotKept } from '../errors/not-kept.tsx';
import { showNotFromHere } from '../errors/pages.tsx';
import { posted } from '../posted.ts';
import { isTokenFor } from '../session/form-token.ts';
import { pathOf } from '../session/path-of.ts';
import { Resume } from '../sign-in/resume.tsx';
import { openGuestSession } from './open-session.ts';

type Needed = Pick<WebDependencies, 'sessions' | 'settings' | 'now' | 'baseUrl'>;

/**
 * Lets somebody go on whom only this browser knows, when a form comes after their session ended: nobody else
 * could bring it back. The form's own token proves it: it holds a mark of their random id, which stands in
 * their pages and nowhere else.
 */
export const carryOn = async (c: Context, deps: Needed, person: Person): Promise<Response> => {
  const token = (await c.req.parseBody())[CSRF];
  if (typeof token !== 'string' || !isTokenFor(person.id, token)) return showNotFromHere(c);
  const opened = await openGuestSession(c, deps, person).catch(() => 'unavailable' as const);
  if (opened === 'unavailable') return showNotKept(c, deps);
  c.status(409);
  return c.render(
    <Resume
      post={{ path: pathOf(c), fields: await posted(c) }}
      words="Your time had run out, and begins again now."
    />,
    { title: 'Carry on where you were' },
  );
};
