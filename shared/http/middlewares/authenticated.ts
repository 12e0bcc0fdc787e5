import { bearerIn } from '../bearer.ts';
import type { VerifyToken } from '../caller.ts';
import { ProblemError } from '../problem.ts';
import type { ApiMiddleware } from './logged.ts';

/** Refuses a request without a valid bearer token, unless its route is open to anyone. */
export const authenticated = (verify: VerifyToken): ApiMiddleware => ({
  before: async ({ event, context }) => {
    if (context.answered?.route.roles === 'anyone') return;
    const token = bearerIn(event.headers['authorization']);
    const caller = token === undefined ? null : await verify(token);
    if (caller === null) throw new ProblemError('not-signed-in');
    context.caller = caller;
  },
});
