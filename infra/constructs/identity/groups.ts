import { CfnUserPoolGroup, type UserPool } from 'aws-cdk-lib/aws-cognito';
import type { Role } from '../../../shared/domain/roles.ts';

/** Starts the name of a group that is an agency: `agency:exampleshire-high`. */
export const AGENCY_GROUP = 'agency:';

/** A group for each role. Who is in it has the role: their ID token says so, and no function has to be asked. */
export const createRoleGroups = (pool: UserPool, roles: readonly Role[]): void => {
  for (const role of roles)
    new CfnUserPoolGroup(pool, `${role}-group`, {
      userPoolId: pool.userPoolId,
      groupName: role,
      description: `Gives the role ${role}`,
    });
};
