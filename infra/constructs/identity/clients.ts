import { CfnOutput, Duration } from 'aws-cdk-lib';
import {
  CfnManagedLoginBranding,
  CfnUserPoolClient,
  ClientAttributes,
  OAuthScope,
  ResourceServerScope,
  type UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  type UserPoolClientOptions,
  type UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { type PartnerSystem, sendScope } from '../../../shared/http/partner-system.ts';
import type { PoolName } from './user-pools.ts';

/** A working day. The token never leaves the server, and a session that is not used ends after two hours. */
const DAY = Duration.hours(8);

/** Its secret, which Cognito makes. It goes from there into the secret store without anybody seeing it. */
export const secretOf = (client: UserPoolClient): string => {
  const { defaultChild } = client.node;
  return defaultChild instanceof CfnUserPoolClient ? defaultChild.attrClientSecret : '';
};

/** This service's pages as a client of a pool, by authorization code alone. */
export const createWebClient = (pool: UserPool, name: PoolName, url: string): UserPoolClient => {
  const client = pool.addClient('web', {
    userPoolClientName: 'The web form and the desk',
    generateSecret: true,
    // The choice between password and passkey, which Cognito's own pages offer. Without it there are no passkeys.
    authFlows: { user: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
      callbackUrls: [`${url}/sign-in/callback/${name}`],
      logoutUrls: [`${url}/signed-out`],
    },
    supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
    readAttributes: new ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
    writeAttributes: new ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    idTokenValidity: DAY,
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: DAY,
  });
  new CfnManagedLoginBranding(pool, 'web-look', {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
  });
  return client;
};

/** The API, as Cognito writes it before the scope of a system's token: it puts no `aud` into one. */
export const createResourceServer = (pool: UserPool, audience: string): UserPoolResourceServer =>
  pool.addResourceServer('api', {
    identifier: audience,
    userPoolResourceServerName: 'safeguarding-front-door',
    scopes: [
      new ResourceServerScope({
        scopeName: 'referrals',
        scopeDescription: 'Send referrals for one agency and follow them',
      }),
    ],
  });

/** Left out, Cognito would let a client try people's passwords; this is the least that it takes. */
const signsInNobody = (client: UserPoolClient): void => {
  const { defaultChild } = client.node;
  if (defaultChild instanceof CfnUserPoolClient)
    defaultChild.explicitAuthFlows = ['ALLOW_REFRESH_TOKEN_AUTH'];
};

const asSystem = (audience: string): UserPoolClientOptions => ({
  generateSecret: true,
  oAuth: { flows: { clientCredentials: true }, scopes: [OAuthScope.custom(sendScope(audience))] },
  accessTokenValidity: Duration.hours(1),
  enableTokenRevocation: true,
});

/** The pages as a client that speaks for nobody: they send for people without an account. */
export const createPagesClient = (
  pool: UserPool,
  api: UserPoolResourceServer,
  audience: string,
): UserPoolClient => {
  const client = pool.addClient('pages', {
    ...asSystem(audience),
    userPoolClientName: 'The pages themselves',
  });
  signsInNobody(client);
  client.node.addDependency(api);
  return client;
};

/** A construct's id that stays when the client's id is written into the settings. */
const idOf = ({ agency, name }: PartnerSystem): string =>
  `partner-${agency}-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/**
 * The partners' systems as clients of their pool, each with a secret and the one grant that needs no person.
 * Cognito chooses their ids: they are put out to be written into the settings.
 */
export const createPartnerClients = (
  pool: UserPool,
  api: UserPoolResourceServer,
  audience: string,
  systems: readonly PartnerSystem[],
): void => {
  for (const system of systems) {
    const client = pool.addClient(idOf(system), {
      ...asSystem(audience),
      userPoolClientName: system.name.replaceAll(/[^\w\s+=,.@-]/g, ''),
    });
    signsInNobody(client);
    client.node.addDependency(api);
    new CfnOutput(pool, `${idOf(system)}-id`, {
      description: `Client id of ${system.name}`,
      value: client.userPoolClientId,
    });
  }
};
