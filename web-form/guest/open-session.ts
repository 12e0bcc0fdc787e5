import type { Context } from 'hono';
import type { Person } from '../../shared/store/sessions.ts';
import { OWN_TOKEN, ownTokenFor } from '../api/own-token.ts';
import type { WebDependencies } from '../dependencies.ts';
import { draftPath, REFERRALS } from '../referral/draft/paths.ts';
import { sessionCookie } from '../session/cookie.ts';
import { formToken } from '../session/form-token.ts';
import { isOnlyInThisBrowser } from '../session/guest.ts';
import { remindTo } from '../session/remind-to.ts';

const HOUR = 60 * 60_000;
/** In use, a session lasts a working day; without use it ends sooner, as any session does. */
const LONGEST = 8 * HOUR;

type Needed = Pick<WebDependencies, 'sessions' | 'now' | 'baseUrl'>;

/**
 * Opens a session for somebody without an account. It holds no token: the pages use their own, with the pass
 * of whoever entered a code.
 */
export const openGuestSession = async (
  c: Context,
  { sessions, now, baseUrl }: Needed,
  person: Person,
  pass?: string,
): Promise<void> => {
  const accessToken = pass === undefined ? OWN_TOKEN : ownTokenFor(pass);
  const session = { person, accessToken, csrf: formToken(person.id) };
  const id = await sessions.open(session, new Date(now().getTime() + LONGEST));
  sessionCookie(baseUrl).write(c, id);
  c.set('session', session);
};

/** Has this person sent something that they can follow? Where the service cannot be asked, no. */
const hasSent = async ({ api }: Pick<WebDependencies, 'api'>, pass: string): Promise<boolean> => {
  const listed = await api.call('listSentReferrals', { token: ownTokenFor(pass) });
  return listed.ok && listed.answer.referrals.length > 0;
};

/** Where somebody starts: in a new referral, or at their list where there is something in it already. */
export const firstPage = async (
  deps: Pick<WebDependencies, 'drafts' | 'api'>,
  person: Person,
  pass?: string,
): Promise<string> => {
  const { drafts } = deps;
  if (!isOnlyInThisBrowser(person) && (await drafts.list(person.id)).length > 0) return REFERRALS;
  if (pass !== undefined && (await hasSent(deps, pass))) return REFERRALS;
  return draftPath((await drafts.create(person.id, remindTo(person))).id, 'danger');
};
