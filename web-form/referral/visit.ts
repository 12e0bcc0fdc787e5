import type { Context } from 'hono';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { Person } from '../../shared/store/sessions.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';

/** Who looks at a page, and when. */
export interface Visit {
  readonly person: Person;
  /** Bearer token for the API. */
  readonly token: string;
  readonly settings: AuthoritySettings;
  readonly now: Date;
}

/** The visit that a request is. */
export const visitOf = (c: Context<SignedIn>, { settings, now }: WebDependencies): Visit => {
  const { person, accessToken } = c.get('session');
  return { person, token: accessToken, settings, now: now() };
};

/** The calendar date of a visit in the authority's own time, `YYYY-MM-DD`. */
export const todayOf = ({ settings, now }: Visit): string =>
  // Canada writes dates as ISO 8601 does.
  new Intl.DateTimeFormat('en-CA', { timeZone: settings.calendar.timeZone }).format(now);
