import { CfnOutput, Duration } from 'aws-cdk-lib';
import { OAuthScope, ResourceServerScope, UserPool } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { type PartnerSystem, sendScope } from '../../shared/http/partner-system.ts';

const SCOPE = new ResourceServerScope({
  scopeName: 'referrals',
  scopeDescription: 'Send referrals for one agency and follow them',
});

/** A construct's id that stays when the client's id is written into the settings. */
const idOf = ({ agency, name }: PartnerSystem): string =>
  `partner-${agency}-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/**
 * The partners' systems as clients of the council's Cognito user pool, each with a secret and the one grant
 * that needs no person. Cognito chooses their ids: they are put out to be written into the settings.
 */
export const createPartnerClients = (
  scope: Construct,
  userPoolId: string,
  audience: string,
  systems: readonly PartnerSystem[],
): void => {
  const pool = UserPool.fromUserPoolId(scope, 'user-pool', userPoolId);
  const api = pool.addResourceServer('api', {
    // Cognito writes it before the scope, which is how the API knows that a token is meant for it.
    identifier: audience,
    userPoolResourceServerName: 'safeguarding-front-door',
    scopes: [SCOPE],
  });
  for (const system of systems) {
    const client = pool.addClient(idOf(system), {
      userPoolClientName: system.name.replaceAll(/[^\w\s+=,.@-]/g, ''),
      generateSecret: true,
      oAuth: {
        flows: { clientCredentials: true },
        scopes: [OAuthScope.custom(sendScope(audience))],
      },
      accessTokenValidity: Duration.hours(1),
      enableTokenRevocation: true,
    });
    client.node.addDependency(api);
    new CfnOutput(scope, `${idOf(system)}-id`, {
      description: `Client id of ${system.name}`,
      value: client.userPoolClientId,
    });
  }
};
