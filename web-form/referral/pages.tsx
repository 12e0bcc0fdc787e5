import { Hono } from 'hono';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { requireRole } from '../session/require-role.ts';
import { ADULTS } from './adults/list.ts';
import { adultPage } from './adults/page.tsx';
import { checkRoutes } from './check/routes.tsx';
import { CHILDREN } from './children/list.ts';
import { childPage } from './children/page.tsx';
import { childConcernsPage, concernsPage } from './concerns/page.tsx';
import { consentPage } from './consent/page.tsx';
import { dangerRoutes } from './danger/routes.tsx';
import { peopleRoutes } from './draft/people-routes.tsx';
import { sectionRoutes } from './draft/section-routes.tsx';
import { mineRoutes } from './mine/routes.tsx';
import { removeRoutes } from './overview/remove-routes.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import { riskPage } from './risk/page.tsx';
import { sentRoutes } from './sent/routes.tsx';
import { statusRoutes } from './status/routes.tsx';
import { worriesPage } from './worries/page.tsx';
import { youPage } from './you/page.tsx';

/** Questions, in the order asked. Risk comes before consent: harm does not wait for agreement. */
const QUESTIONS = [
  youPage,
  childPage,
  adultPage,
  worriesPage,
  concernsPage,
  childConcernsPage,
  riskPage,
  consentPage,
];

/** What partners see: their referrals, the form, and where a referral stands. Mounted at `/referrals`. */
export const referralPages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use(requireRole(deps, 'partner'));
  pages.route('/', mineRoutes(deps));
  // Before the pages of one person: `children/add` is not a child.
  for (const list of [CHILDREN, ADULTS]) pages.route('/drafts/:id', peopleRoutes(deps, list));
  for (const page of QUESTIONS) pages.route('/drafts/:id', sectionRoutes(deps, page));
  for (const routes of [overviewRoutes, dangerRoutes, checkRoutes, sentRoutes, removeRoutes]) {
    pages.route('/drafts/:id', routes(deps));
  }
  pages.route('/', statusRoutes(deps));
  return pages;
};
