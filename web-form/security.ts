import { createMiddleware } from 'hono/factory';
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

/**
 * Headers of every page. The referrer policy is `same-origin`, not `no-referrer`: under the latter browsers
 * send `Origin: null` with this service's own forms, and the origin could not be checked.
 */
export const securityHeaders = (options: { signInOrigins: readonly string[]; https: boolean }) => {
  const contentSecurityPolicy = policy(options.signInOrigins);
  return createMiddleware<Visitor>(async (c, next) => {
    await next();
    c.header('content-security-policy', contentSecurityPolicy);
    c.header('x-content-type-options', 'nosniff');
    c.header('x-frame-options', 'DENY');
    c.header('referrer-policy', 'same-origin');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    c.header('cache-control', 'no-store');
    if (options.https) {
      c.header('strict-transport-security', 'max-age=63072000; includeSubDomains; preload');
    }
  });
};
