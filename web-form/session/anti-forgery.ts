import { timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { CSRF } from '../components/csrf-field.tsx';
import type { Visitor } from '../env.ts';
import { showNotFromHere } from '../errors/pages.tsx';

const same = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/**
 * Refuses forms that did not come from this service's own pages: by `Origin`, by `Sec-Fetch-Site`, and, in a
 * session, by its token. Behind a gateway the request's own host is the gateway's, so `baseUrl` says who we are.
 */
export const antiForgery = (baseUrl: string) => {
  const { origin } = new URL(baseUrl);
  return createMiddleware<Visitor>(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const from = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign = (from !== undefined && from !== origin) || (site !== undefined && site !== 'same-origin');
    if (foreign) return showNotFromHere(c);

    const session = c.get('session');
    if (session === undefined) return next();
    const token = (await c.req.parseBody())[CSRF];
    if (typeof token !== 'string' || !same(token, session.csrf)) return showNotFromHere(c);
    return next();
  });
};
