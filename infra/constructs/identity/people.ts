import { Stack } from 'aws-cdk-lib';
import type { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { PARTNER_ROLES, STAFF_ROLES } from '../../../shared/settings/sign-in/roles.ts';
import type { Deployment } from '../../deployment.ts';
import {
  createPagesClient,
  createPartnerClients,
  createResourceServer,
  createWebClient,
  secretOf,
} from './clients.ts';
import { createRoleGroups } from './groups.ts';
import { issuersOf } from './issuers.ts';
import { createUserPool, type PoolName } from './user-pools.ts';

/** Who may sign in, as the functions are told of it. */
export interface People {
  /** Everywhere that people sign in, as JSON. */
  readonly issuers: string;
  /** The issuer of partners' systems and of the pages' own token. */
  readonly systems: string;
  readonly pagesClientId: string;
  /** Secrets that Cognito made: of the pages at each pool, by its id, and of the pages for themselves. */
  readonly secrets: { readonly client: Readonly<Record<string, string>>; readonly pages: string };
}

const issuerAddress = (pool: UserPool): string =>
  `https://cognito-idp.${Stack.of(pool).region}.amazonaws.com/${pool.userPoolId}`;

const tokensOf = (pool: UserPool, client: UserPoolClient) => ({
  issuer: issuerAddress(pool),
  clientId: client.userPoolClientId,
});

/**
 * User pools and their clients. Partners and their systems always have one; staff have one unless the council signs
 * them in itself.
 */
export const createPeople = (scope: Construct, deployment: Deployment): People => {
  const { identity, stage, url, audience, authority } = deployment;
  const create = (name: PoolName) => {
    const pool = createUserPool(scope, name, { stage, url, signInPrefix: identity.signInPrefix });
    createRoleGroups(pool, name === 'staff' ? STAFF_ROLES : PARTNER_ROLES);
    return { pool, web: createWebClient(pool, name, url) };
  };
  const staff = identity.kind === 'cognito' ? create('staff') : undefined;
  const partners = create('partners');
  const api = createResourceServer(partners.pool, audience);
  const pages = createPagesClient(partners.pool, api, audience);
  createPartnerClients(partners.pool, api, audience, authority.partnerSystems);
  const issuers = issuersOf(identity, url, {
    staff: staff && tokensOf(staff.pool, staff.web),
    partners: tokensOf(partners.pool, partners.web),
  });
  return {
    issuers: Stack.of(scope).toJsonString(issuers),
    systems: issuerAddress(partners.pool),
    pagesClientId: pages.userPoolClientId,
    secrets: {
      client: { ...(staff && { staff: secretOf(staff.web) }), partners: secretOf(partners.web) },
      pages: secretOf(pages),
    },
  };
};
