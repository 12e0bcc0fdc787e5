import type { Context } from 'hono';
import { localPath } from '../sign-in/return-to.ts';

/** Where a request was made to, as an address that cannot lead to another host. */
export const pathOf = (c: Context): string => {
  const { pathname, search } = new URL(c.req.url);
  return localPath(pathname + search);
};
