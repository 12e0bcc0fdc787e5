import { Hono } from 'hono';
import { ROUTES } from '../../../shared/contract/routes.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { requireRole } from '../../session/require-role.ts';
import { countersignRulesPage } from './countersign-page.tsx';
import { editRulesPage } from './edit-page.tsx';
import { rulesOverviewPage } from './overview-page.tsx';
import { saveRulesPage } from './save-page.tsx';
import { rulesTrialPage } from './trial-page.tsx';
import { rulesVersionPage } from './version-page.tsx';

/** Rules under review: for managers alone. */
export const rulesPages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use('/rules/*', requireRole(deps, ...ROUTES.draftRules.roles));
  for (const page of [
    rulesOverviewPage,
    editRulesPage,
    saveRulesPage,
    countersignRulesPage,
    rulesTrialPage,
    rulesVersionPage,
  ]) {
    pages.route('/', page(deps));
  }
  return pages;
};
