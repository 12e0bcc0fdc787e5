import { Hono } from 'hono';
import { ROUTES } from '../../../shared/contract/routes.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { requireRole } from '../../session/require-role.ts';
import { figureListPage } from './list-page.tsx';
import { reportPage } from './report-page.ts';
import { trendsPage } from './trends/page.tsx';

/** The reports of managers and auditors. Mounted at `/desk/reports`, before the desk: auditors work no queue. */
export const reportPages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use(requireRole(deps, ...ROUTES.readReport.roles));
  for (const page of [figureListPage, trendsPage, reportPage]) pages.route('/', page(deps));
  return pages;
};
