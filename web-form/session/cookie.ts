import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** A cookie that only this host's pages can read back and no script can. */
export interface HostCookie {
  read(c: Context): string | undefined;
  write(c: Context, value: string): void;
  clear(c: Context): void;
}

/**
 * `__Host-` makes browsers insist on https, this host and every path. On a plain http address, which is one
 * machine on its own, such a cookie would be refused, so it goes without the prefix.
 */
export const hostCookie = (name: string, baseUrl: string): HostCookie => {
  const secure = baseUrl.startsWith('https:');
  const fullName = secure ? `__Host-${name}` : name;
  const options = { path: '/', httpOnly: true, secure, sameSite: 'Lax' } as const;
  return {
    read: (c) => getCookie(c, fullName),
    write: (c, value) => setCookie(c, fullName, value, options),
    clear: (c) => {
      deleteCookie(c, fullName, options);
    },
  };
};

export const sessionCookie = (baseUrl: string): HostCookie => hostCookie('session', baseUrl);
export const signInCookie = (baseUrl: string): HostCookie => hostCookie('sign-in', baseUrl);
