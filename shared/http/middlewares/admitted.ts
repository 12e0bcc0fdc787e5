import { type Admit, admitted as admittedBy } from '../admit.ts';
import { ProblemError } from '../problem.ts';
import type { ApiMiddleware } from './logged.ts';

/**
 * Refuses whoever has left, at their next request, and takes away roles that the directory does not leave them.
 * A route may say that it waits for the answer itself, beside reads of its own, before it does anything.
 */
export const admitted = (admit: Admit): ApiMiddleware => ({
  before: async ({ context }) => {
    const { answered, caller, role } = context;
    if (answered === undefined || caller === undefined) return;
    const { route, admitsItself, goesOnUnadmitted } = answered;
    const check = async (): Promise<void> => {
      const narrowed = await admittedBy(admit, caller);
      const left = (route.roles === 'anyone' ? [] : route.roles).find((each) =>
        narrowed.roles.includes(each),
      );
      // Whoever waits beside its reads has begun in the role of the token.
      if (left === undefined || (admitsItself === true && left !== role)) {
        throw new ProblemError('not-allowed');
      }
      context.caller = narrowed;
      context.role = left;
    };
    const checked = check();
    context.admitted = checked;
    if (admitsItself === true) {
      checked.catch(() => undefined);
      return;
    }
    try {
      await checked;
    } catch (error) {
      if (goesOnUnadmitted !== true || error instanceof ProblemError) throw error;
    }
  },
});
