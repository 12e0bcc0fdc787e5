import { Hono } from 'hono';
import { ROUTES } from '../../../shared/contract/routes.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { requireRole } from '../../session/require-role.ts';

/** The pages about test referrals are shown to managers alone. Stands before them. */
export const onlyPlanners = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().use('/test-referrals/*', requireRole(deps, ...ROUTES.planTest.roles));
