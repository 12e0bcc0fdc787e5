import { Hono } from 'hono';
import { ROUTES } from '../../../shared/contract/routes.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { requireRole } from '../../session/require-role.ts';

/** The pages about people and agencies are shown to managers alone. Stands before them. */
export const onlyManagers = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().use('/people-and-agencies/*', requireRole(deps, ...ROUTES.readDirectory.roles));
