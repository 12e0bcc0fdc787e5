import type { Context } from 'hono';
import type { WebDependencies } from '../dependencies.ts';
import { sessionCookie } from './cookie.ts';

/**
 * The page for somebody who has left, or whose access has not begun or is over. Their session is ended: what
 * can be done about it is a manager’s.
 */
export const showAccessEnded = async (
  c: Context,
  { sessions, baseUrl }: Pick<WebDependencies, 'sessions' | 'baseUrl'>,
): Promise<Response> => {
  const cookie = sessionCookie(baseUrl);
  const id = cookie.read(c);
  cookie.clear(c);
  if (id !== undefined) await sessions.close(id).catch(() => undefined);
  c.set('session', undefined);
  c.set('sessionEnds', undefined);
  c.status(403);
  return c.render(
    <>
      <h1 class="govuk-heading-l">You have no access</h1>
      <p class="govuk-body">
        It is recorded that you have left, or that your access has not begun or is over. You have been signed
        out. Nothing you sent is lost.
      </p>
      <p class="govuk-body">If that is not right, ask a manager of the MASH. Their number is on this page.</p>
    </>,
    { title: 'You have no access' },
  );
};
