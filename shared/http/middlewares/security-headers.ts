import httpSecurityHeaders from '@middy/http-security-headers';
import type { ApiMiddleware } from './logged.ts';

/** The library gives its policy to HTML only; data must not be framed or run either. */
const CONTENT_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Headers of an API that answers data to programs: nothing is to be cached, framed, sniffed or run. */
export const securityHeaders = (): ApiMiddleware => {
  const { after, onError } = httpSecurityHeaders({
    strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true, preload: false },
  });
  const noStore: ApiMiddleware['after'] = ({ response }) => {
    if (!response) return;
    // The library marks headers that it takes away with undefined, and names some that it leaves empty.
    const told = Object.entries(response.headers ?? {}).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    response.headers = {
      ...Object.fromEntries(told),
      'Cache-Control': 'no-store',
      'Content-Security-Policy': CONTENT_POLICY,
    };
  };
  return {
    after: async (request) => {
      await after?.(request);
      await noStore(request);
    },
    onError: async (request) => {
      await onError?.(request);
      await noStore(request);
    },
  };
};
