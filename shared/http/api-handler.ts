import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { AnsweredRoute, ApiContext } from './api-request.ts';
import type { HttpDependencies } from './dependencies.ts';
import { admitted } from './middlewares/admitted.ts';
import { authenticated } from './middlewares/authenticated.ts';
import { authorised } from './middlewares/authorised.ts';
import { logged } from './middlewares/logged.ts';
import { parsed } from './middlewares/parsed.ts';
import { problemDetails } from './middlewares/problem-details.ts';
import { routed } from './middlewares/routed.ts';
import { securityHeaders } from './middlewares/security-headers.ts';
import { ProblemError } from './problem.ts';

export type ApiHandler = (event: APIGatewayProxyEvent, context: ApiContext) => Promise<APIGatewayProxyResult>;

/** The one stack that every API function wears, around its routes. */
export const apiHandler = (routes: readonly AnsweredRoute[], deps: HttpDependencies): ApiHandler =>
  middy<APIGatewayProxyEvent, APIGatewayProxyResult, Error, ApiContext>()
    .use(logged(deps.log))
    .use(securityHeaders())
    .use(problemDetails(deps))
    .use(httpHeaderNormalizer())
    .use(routed(routes))
    .use(authenticated(deps.verifyToken))
    .use(authorised())
    .use(admitted(deps.admit))
    .use(parsed())
    .handler(async (event, context) => {
      const { answered, caller, role, traceId = '' } = context;
      if (answered === undefined) throw new ProblemError('not-found');
      const { status, body } = await answered.answer({
        // A route that is open to anyone has no caller and asks for none.
        caller: caller ?? { id: '', name: '', roles: [] },
        role: role ?? 'system',
        path: Object.fromEntries(
          Object.entries(event.pathParameters ?? {}).map(([name, value]) => [name, value ?? '']),
        ),
        query: context.query,
        body: context.body,
        idempotencyKey: event.headers['idempotency-key'],
        guestPass: event.headers['guest-pass'],
        traceId,
        admitted: context.admitted ?? Promise.resolve(),
      });
      return body === undefined
        ? { statusCode: status, body: '' }
        : {
            statusCode: status,
            headers: { 'Content-Type': 'application/json; charset=utf-8' },
            body: JSON.stringify(body),
          };
    });
