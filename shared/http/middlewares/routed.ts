import type { AnsweredRoute } from '../api-request.ts';
import { ProblemError } from '../problem.ts';
import type { ApiMiddleware } from './logged.ts';

/** Finds the route that API Gateway matched. */
export const routed = (routes: readonly AnsweredRoute[]): ApiMiddleware => {
  const byResource = new Map(routes.map((each) => [`${each.route.method} ${each.route.path}`, each]));
  return {
    before: ({ event, context }) => {
      const answered = byResource.get(`${event.httpMethod} ${event.resource}`);
      if (answered === undefined) throw new ProblemError('not-found');
      context.answered = answered;
    },
  };
};
