import { Hono } from 'hono';
import { ROUTES } from '../../shared/contract/routes.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { requireRole } from '../session/require-role.ts';
import { checkPage } from './check/page.tsx';
import { checkListPage } from './list/page.tsx';

/** What an agency’s people see: what they were asked, and where to answer it. */
export const checkPages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use(requireRole(deps, ...ROUTES.listChecks.roles));
  for (const page of [checkListPage, checkPage]) pages.route('/', page(deps));
  return pages;
};
