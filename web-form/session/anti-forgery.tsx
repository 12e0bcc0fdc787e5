import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { CSRF } from '../components/csrf-field.tsx';
import type { Visitor } from '../env.ts';
import { showNotFromHere } from '../errors/pages.tsx';
import { posted } from '../posted.ts';
import { Resume } from '../sign-in/resume.tsx';
import { isTokenFor } from './form-token.ts';
import { pathOf } from './path-of.ts';

const same = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const changesNothing = (method: string): boolean => method === 'GET' || method === 'HEAD';

/**
 * Refuses forms that were posted from another site, by `Origin` and `Sec-Fetch-Site`. Needs no session. Behind
 * a gateway the request's own host is the gateway's, so `baseUrl` says who we are.
 */
export const fromOurPages = (baseUrl: string) => {
  const { origin } = new URL(baseUrl);
  return createMiddleware<Visitor>(async (c, next) => {
    if (changesNothing(c.req.method)) return next();
    const from = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign = (from !== undefined && from !== origin) || (site !== undefined && site !== 'same-origin');
    return foreign ? showNotFromHere(c) : next();
  });
};

/** Did the browser say where the form came from? `fromOurPages` has refused it if that was elsewhere. */
const saidToBeOurs = (c: Context): boolean =>
  c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') !== undefined;

/** Shows a form again that its author filled in before they signed in anew: one press sends it. */
const showAgain = async (c: Context) => {
  c.status(409);
  return c.render(<Resume post={{ path: pathOf(c), fields: await posted(c) }} />, {
    title: 'Carry on where you were',
  });
};

/**
 * Refuses forms that do not hold the token of the session they are posted in. One from an earlier session of
 * the same person is shown to them again instead: it changes nothing until they send it themself.
 */
export const withToken = createMiddleware<Visitor>(async (c, next) => {
  const session = c.get('session');
  if (changesNothing(c.req.method) || session === undefined) return next();
  const token = (await c.req.parseBody())[CSRF];
  if (typeof token !== 'string') return showNotFromHere(c);
  if (same(token, session.csrf)) return next();
  return isTokenFor(session.person.id, token) && saidToBeOurs(c) ? showAgain(c) : showNotFromHere(c);
});
