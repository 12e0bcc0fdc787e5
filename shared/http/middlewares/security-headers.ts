import { SECURITY_HEADERS } from '../../contract/security-headers.ts';
import type { ApiMiddleware } from './logged.ts';

/** An API answers data to programs: nothing of it is to be kept, framed, sniffed or run. */
const HEADERS = {
  ...SECURITY_HEADERS,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Adds them to every answer, those of failures too. */
export const securityHeaders = (): ApiMiddleware => {
  const add: ApiMiddleware['after'] = ({ response }) => {
    if (response) response.headers = { ...response.headers, ...HEADERS };
  };
  return { after: add, onError: add };
};
