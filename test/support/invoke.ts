import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { lambdaContext } from '../../infra/local/gateway/lambda-context.ts';
import type { Route } from '../../shared/contract/routes.ts';
import type { ApiHandler } from '../../shared/http/api-handler.ts';
import type { Caller } from '../../shared/http/caller.ts';
import type { ApiAnswer } from './api-client.ts';

export const PARTNER: Caller = {
  id: 'partner-1',
  name: 'Priya Nair',
  email: 'priya.nair@high.exampleshire.example',
  roles: ['partner'],
  agency: 'exampleshire-high',
};

/** Calls a handler as API Gateway would; its token verifier has to take any token. */
export const invoke = async (
  handler: ApiHandler,
  route: Route,
  { path = {}, body, key }: { path?: Record<string, string>; body?: unknown; key?: string } = {},
): Promise<ApiAnswer> => {
  const event: Partial<APIGatewayProxyEvent> = {
    httpMethod: route.method,
    resource: route.path,
    path: route.path,
    pathParameters: path,
    headers: {
      Authorization: 'Bearer token',
      'Content-Type': 'application/json',
      ...(key !== undefined && { 'Idempotency-Key': key }),
    },
    isBase64Encoded: false,
    body: body === undefined ? null : JSON.stringify(body),
    requestContext: { requestId: randomUUID() } as APIGatewayProxyEvent['requestContext'], // all that is read
  };
  const result = await handler(
    event as APIGatewayProxyEvent, // as above
    lambdaContext('test', randomUUID()),
  );
  return {
    status: result.statusCode,
    headers: new Headers(Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)])),
    text: result.body,
    body: result.body === '' ? undefined : JSON.parse(result.body),
  };
};
