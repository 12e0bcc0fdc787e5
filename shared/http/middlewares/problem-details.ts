import type { HttpDependencies } from '../dependencies.ts';
import { errorFields } from '../log.ts';
import { ProblemError, problemOf } from '../problem.ts';
import type { ApiMiddleware } from './logged.ts';

/** Seconds after which to try again when the store is not there. */
const RETRY_AFTER = 30;

/** Every failure becomes problem details: ours as they say, the store's 503, anything else 500. */
export const problemDetails = ({
  log,
  isUnavailable,
}: Pick<HttpDependencies, 'log' | 'isUnavailable'>): ApiMiddleware => ({
  onError: (request) => {
    const { error, context } = request;
    const traceId = context.traceId ?? '';
    const raised =
      error instanceof ProblemError
        ? error
        : isUnavailable(error)
          ? new ProblemError('unavailable', { retryAfter: RETRY_AFTER })
          : new ProblemError('unexpected');
    if (raised !== error) {
      log('request failed', { level: 'error', traceId, code: raised.code, ...errorFields(error) });
    }
    const problem = problemOf(raised.code, raised.said, traceId);
    const retryAfter = raised.said.retryAfter ?? (problem.status === 503 ? RETRY_AFTER : undefined);
    request.response = {
      statusCode: problem.status,
      headers: {
        'Content-Type': 'application/problem+json; charset=utf-8',
        ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
        ...(problem.status === 401 && { 'WWW-Authenticate': 'Bearer' }),
      },
      body: JSON.stringify(problem),
    };
  },
});
