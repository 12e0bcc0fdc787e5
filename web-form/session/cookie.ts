import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** A cookie that only this host's pages can read back and no script can. */
export interface HostCookie {
  read(c: Context): string | undefined;
  write(c: Context, value: string): void;
  clear(c: Context): void;
}

/** Names of the only cookies there are; the cookies page lists them. */
export const SESSION_COOKIE = 'session';
export const SIGN_IN_COOKIE = 'sign-in';
export const FORM_COOKIE = 'form';
export const CODE_COOKIE = 'code';

/** The name as browsers know it. */
export const fullCookieName = (name: string, baseUrl: string): string =>
  baseUrl.startsWith('https:') ? `__Host-${name}` : name;

/**
 * `__Host-` makes browsers insist on https, this host and every path. On a plain http address, which is one
 * machine on its own, such a cookie would be refused, so it goes without the prefix.
 */
export const hostCookie = (name: string, baseUrl: string): HostCookie => {
  const secure = baseUrl.startsWith('https:');
  const fullName = fullCookieName(name, baseUrl);
  const options = { path: '/', httpOnly: true, secure, sameSite: 'Lax' } as const;
  return {
    read: (c) => getCookie(c, fullName),
    write: (c, value) => setCookie(c, fullName, value, options),
    clear: (c) => {
      deleteCookie(c, fullName, options);
    },
  };
};

export const sessionCookie = (baseUrl: string): HostCookie => hostCookie(SESSION_COOKIE, baseUrl);
export const signInCookie = (baseUrl: string): HostCookie => hostCookie(SIGN_IN_COOKIE, baseUrl);
/** Of forms that are filled in before there is a session. */
export const formCookie = (baseUrl: string): HostCookie => hostCookie(FORM_COOKIE, baseUrl);
/** Of whoever waits for an e-mailed code. */
export const codeCookie = (baseUrl: string): HostCookie => hostCookie(CODE_COOKIE, baseUrl);
