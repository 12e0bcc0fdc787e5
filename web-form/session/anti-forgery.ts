import { timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { CSRF } from '../components/csrf-field.tsx';
import type { Visitor } from '../env.ts';
import { showNotFromHere } from '../errors/pages.tsx';

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

/** Refuses forms that do not hold the token of the session they are posted in. */
export const withToken = createMiddleware<Visitor>(async (c, next) => {
  const session = c.get('session');
  if (changesNothing(c.req.method) || session === undefined) return next();
  const token = (await c.req.parseBody())[CSRF];
  if (typeof token !== 'string' || !same(token, session.csrf)) return showNotFromHere(c);
  return next();
});
