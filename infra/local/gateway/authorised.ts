import type { APIGatewayAuthorizerResult, APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { Authorise } from '../../../functions/authorise/handler.ts';
import { PROBLEMS, type ProblemCode } from '../../../shared/contract/problem.ts';
import { BEARER, NOT_CHECKED, NOT_SIGNED_IN, problemTemplate } from '../../problem-template.ts';

const bearer = new RegExp(BEARER);

const refused = (
  { code, detail }: { code: ProblemCode; detail: string },
  requestId: string,
): APIGatewayProxyResult => ({
  statusCode: PROBLEMS[code].status,
  headers: {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(PROBLEMS[code].status === 401 && { 'www-authenticate': 'Bearer' }),
  },
  body: problemTemplate(code, detail).replace('$context.requestId', requestId),
});

const allows = ({ policyDocument }: APIGatewayAuthorizerResult): boolean =>
  policyDocument.Statement.length > 0 && policyDocument.Statement.every(({ Effect }) => Effect === 'Allow');

const headerOf = ({ headers }: APIGatewayProxyEvent): string =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '';

/**
 * Asks the authoriser as API Gateway asks it: with the token alone, and not at all where there is none. Undefined
 * where the request may go on to its function.
 */
export const refusalOf = async (
  authorise: Authorise,
  event: APIGatewayProxyEvent,
): Promise<APIGatewayProxyResult | undefined> => {
  const { requestId } = event.requestContext;
  const authorizationToken = headerOf(event);
  if (!bearer.test(authorizationToken)) return refused(NOT_SIGNED_IN, requestId);
  const methodArn = `arn:aws:execute-api:eu-west-2:000000000000:local/local/${event.httpMethod}${event.path}`;
  const answer = await authorise({ type: 'TOKEN', authorizationToken, methodArn }).catch(() => undefined);
  if (answer === undefined) return refused(NOT_CHECKED, requestId);
  return allows(answer) ? undefined : refused(NOT_SIGNED_IN, requestId);
};
