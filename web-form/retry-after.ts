import { createMiddleware } from 'hono/factory';
import type { Visitor } from './env.ts';

const SECONDS = 60;

/** Every page that says "not just now" also says, for programs, when to come back. */
export const retryAfter = createMiddleware<Visitor>(async (c, next) => {
  await next();
  if (c.res.status === 503) c.header('retry-after', String(SECONDS));
});
