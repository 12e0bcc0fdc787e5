import { createMiddleware } from 'hono/factory';
import type { Visitor } from './env.ts';
import { showNotReadable } from './errors/pages.tsx';

/**
 * Refuses forms that cannot be read: without a boundary, or cut off on the way. What is read here is kept, so
 * that nobody after it reads the form a second time.
 */
export const readableForm = createMiddleware<Visitor>(async (c, next) => {
  const read =
    c.req.method === 'GET' || c.req.method === 'HEAD' || (await c.req.parseBody().catch(() => null));
  return read === null ? showNotReadable(c) : next();
});
