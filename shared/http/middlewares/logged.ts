import type middy from '@middy/core';
import type { APIGatewayProxyResult } from 'aws-lambda';
import type { ApiContext, ApiEvent } from '../api-request.ts';
import type { Log } from '../log.ts';

export type ApiMiddleware = middy.MiddlewareObj<ApiEvent, APIGatewayProxyResult, Error, ApiContext>;

/** One line for each request: route, status, time. No path, query, header or body. */
export const logged = (log: Log): ApiMiddleware => {
  const line: middy.MiddlewareFn<ApiEvent, APIGatewayProxyResult, Error, ApiContext> = ({
    context,
    response,
  }) => {
    log('request answered', {
      traceId: context.traceId ?? '',
      route: context.answered?.route.id ?? 'none',
      status: response?.statusCode ?? 0,
      milliseconds: Math.round(performance.now() - (context.startedAt ?? performance.now())),
    });
  };
  return {
    before: ({ event, context }) => {
      context.startedAt = performance.now();
      context.traceId = event.requestContext.requestId;
    },
    after: line,
    onError: line,
  };
};
