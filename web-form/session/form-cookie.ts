import { createHash, timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { randomId } from '../../shared/store/sessions.ts';
import { CSRF } from '../components/csrf-field.tsx';
import type { Visitor } from '../env.ts';
import { showNotFromHere } from '../errors/pages.tsx';
import { formCookie } from './cookie.ts';

/** The hidden field never shows the cookie itself. */
const tokenFor = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const same = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/**
 * The anti-forgery token of forms before any session exists: bound to a cookie that only this host can set, so
 * that no other site can have somebody post one.
 */
export const withFormCookie = (baseUrl: string) => {
  const cookie = formCookie(baseUrl);
  return createMiddleware<Visitor>(async (c, next) => {
    const known = cookie.read(c);
    if (c.req.method === 'GET' || c.req.method === 'HEAD') {
      const secret = known ?? randomId();
      if (known === undefined) cookie.write(c, secret);
      c.set('formToken', tokenFor(secret));
      return next();
    }
    const given = (await c.req.parseBody())[CSRF];
    if (known === undefined || typeof given !== 'string' || !same(given, tokenFor(known))) {
      return showNotFromHere(c);
    }
    c.set('formToken', given);
    return next();
  });
};
