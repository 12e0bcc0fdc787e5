import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';

/** The part of API Gateway's event that the functions read, for a new referral. */
export const eventOf = (token: string, body: string): APIGatewayProxyEvent => {
  const event = {
    httpMethod: 'POST',
    resource: '/api/referrals',
    path: '/api/referrals',
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
    body,
    isBase64Encoded: false,
    requestContext: { requestId: randomUUID() },
  };
  // Nothing of the request's context but its id is read.
  return event as unknown as APIGatewayProxyEvent;
};
