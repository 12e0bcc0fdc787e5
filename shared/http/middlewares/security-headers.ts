import httpSecurityHeaders from '@middy/http-security-headers';
import type { ApiMiddleware } from './logged.ts';

/** Headers of an API that answers data to programs: nothing is to be cached, framed, sniffed or run. */
export const securityHeaders = (): ApiMiddleware => {
  const { after, onError } = httpSecurityHeaders({
    contentSecurityPolicy: { 'default-src': "'none'", 'frame-ancestors': "'none'" },
    strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true, preload: false },
  });
  const noStore: ApiMiddleware['after'] = ({ response }) => {
    if (!response) return;
    // The library marks headers that it takes away with undefined, and names some that it leaves empty.
    const told = Object.entries(response.headers ?? {}).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    response.headers = { ...Object.fromEntries(told), 'Cache-Control': 'no-store' };
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
