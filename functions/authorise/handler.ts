import type { APIGatewayAuthorizerResult, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
import { AUTHORITY } from '#authority';
import { onFirstCall } from '../../shared/http/environment.ts';
import { realTime, verifyFromEnvironment } from '../../shared/http/from-environment.ts';
import { logTo } from '../../shared/http/log.ts';
import { toStandardOutput } from '../../shared/http/standard-output.ts';
import { type AuthoriseDependencies, mayPass } from './authorise.ts';

export type Authorise = (event: APIGatewayTokenAuthorizerEvent) => Promise<APIGatewayAuthorizerResult>;

/** API Gateway wants a name for whoever calls. It goes into logs and on to functions, so it is nobody's. */
const SOMEBODY = 'caller';

/** Answers the gateway with allow or deny, and says no more than that: who it is stays in the token. */
export const createHandler = (deps: AuthoriseDependencies): Authorise => {
  const asked = mayPass(deps);
  return async ({ authorizationToken, methodArn }) => ({
    principalId: SOMEBODY,
    policyDocument: {
      Version: '2012-10-17',
      // This one request: nothing is remembered for the next.
      Statement: [
        {
          Action: 'execute-api:Invoke',
          Effect: (await asked(authorizationToken)) ? 'Allow' : 'Deny',
          Resource: methodArn,
        },
      ],
    },
  });
};

export const handler = onFirstCall(() =>
  createHandler({ verifyToken: verifyFromEnvironment(AUTHORITY), log: logTo(toStandardOutput, realTime) }),
);
