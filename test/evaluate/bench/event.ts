import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { ROUTES, type Route } from '../../../shared/contract/routes.ts';

type Given = Partial<
  Pick<APIGatewayProxyEvent, 'path' | 'pathParameters' | 'queryStringParameters' | 'body'>
>;

/** The part of API Gateway's event that the functions read. */
export const eventFor = (token: string, { method, path }: Route, given: Given): APIGatewayProxyEvent => {
  const event = {
    httpMethod: method,
    resource: path,
    path,
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    multiValueHeaders: {},
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    pathParameters: null,
    stageVariables: null,
    body: null,
    isBase64Encoded: false,
    requestContext: { requestId: randomUUID() },
    ...given,
  };
  // Nothing of the request's context but its id is read.
  return event as unknown as APIGatewayProxyEvent;
};

/** The same for a new referral. */
export const eventOf = (token: string, body: string): APIGatewayProxyEvent =>
  eventFor(token, ROUTES.submitReferral, { body });
