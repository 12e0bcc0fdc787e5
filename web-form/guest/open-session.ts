import type { Context } from 'hono';
import type { Person } from '../../shared/store/sessions.ts';
import { OWN_TOKEN } from '../api/own-token.ts';
import type { WebDependencies } from '../dependencies.ts';
import { draftPath, REFERRALS } from '../referral/draft/paths.ts';
import { sessionCookie } from '../session/cookie.ts';
import { formToken } from '../session/form-token.ts';
import { isOnlyInThisBrowser } from '../session/guest.ts';

const HOUR = 60 * 60_000;
/** In use, a session lasts a working day; without use it ends sooner, as any session does. */
const LONGEST = 8 * HOUR;

type Needed = Pick<WebDependencies, 'sessions' | 'now' | 'baseUrl'>;

/** Opens a session for somebody without an account. It holds no token: the pages use their own. */
export const openGuestSession = async (
  c: Context,
  { sessions, now, baseUrl }: Needed,
  person: Person,
): Promise<void> => {
  const session = { person, accessToken: OWN_TOKEN, csrf: formToken(person.id) };
  const id = await sessions.open(session, new Date(now().getTime() + LONGEST));
  sessionCookie(baseUrl).write(c, id);
  c.set('session', session);
};

/** Where somebody starts: in a new referral, or at their list where there is something in it already. */
export const firstPage = async ({ drafts }: Pick<WebDependencies, 'drafts'>, person: Person) => {
  if (!isOnlyInThisBrowser(person) && (await drafts.list(person.id)).length > 0) return REFERRALS;
  return draftPath((await drafts.create(person.id)).id, 'danger');
};
