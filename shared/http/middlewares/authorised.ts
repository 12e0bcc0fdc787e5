import { ProblemError } from '../problem.ts';
import type { ApiMiddleware } from './logged.ts';

/** Refuses a caller who has none of the route's roles. A route names its roles; nothing is open by default. */
export const authorised = (): ApiMiddleware => ({
  before: ({ context }) => {
    const allowed = context.answered?.route.roles ?? [];
    if (allowed === 'anyone') return;
    const role = allowed.find((each) => context.caller?.roles.includes(each));
    if (role === undefined) throw new ProblemError('not-allowed');
    context.role = role;
  },
});
