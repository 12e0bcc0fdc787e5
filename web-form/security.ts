import { createMiddleware } from 'hono/factory';
import { SECURITY_HEADERS } from '../shared/contract/security-headers.ts';
import type { Visitor } from './env.ts';

const policy = (signInOrigins: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action ${["'self'", ...signInOrigins].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Headers of every page. On one machine, without https, nothing is said about https. */
export const securityHeaders = (options: { signInOrigins: readonly string[]; https: boolean }) => {
  const { 'strict-transport-security': stayOnHttps, ...always } = SECURITY_HEADERS;
  const headers = {
    ...always,
    ...(options.https && { 'strict-transport-security': stayOnHttps }),
    'content-security-policy': policy(options.signInOrigins),
    'cache-control': 'no-store',
  };
  return createMiddleware<Visitor>(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
  });
};
