import { Hono } from 'hono';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { guestGate } from '../guest/gate.tsx';
import { CONFIRM_CALL, waysIn } from '../guest/way-in.tsx';
import { requireRole } from '../session/require-role.ts';
import { ADULTS } from './adults/list.ts';
import { messageRoutes } from './after-sending/message-routes.tsx';
import { MESSAGE_PAGES } from './after-sending/pages.ts';
import { agreementRoutes } from './agreement/routes.tsx';
import { alreadyPage } from './already/page.tsx';
import { callPages } from './call/pages.tsx';
import { KEYERS, staffToTheirCalls } from './call/staff.ts';
import { checkRoutes } from './check/routes.tsx';
import { CHILDREN } from './children/list.ts';
import { childConcernsPage, concernsPage } from './concerns/page.tsx';
import { consentPage } from './consent/page.tsx';
import { copyRoutes } from './copy/routes.tsx';
import { dangerRoutes } from './danger/routes.tsx';
import { DRAFTS } from './draft/paths.ts';
import { peopleRoutes } from './draft/people-routes.tsx';
import type { SectionPage } from './draft/section-page.tsx';
import { sectionRoutes } from './draft/section-routes.tsx';
import { mineRoutes } from './mine/routes.tsx';
import { removeRoutes } from './overview/remove-routes.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import { PROFESSIONALS } from './professionals/list.ts';
import { personPages, topPage } from './questions/pages.tsx';
import { sentRoutes } from './sent/routes.tsx';
import { statusRoutes } from './status/routes.tsx';
import { writtenFormRoutes } from './written-form/routes.tsx';
import { youPage } from './you/page.tsx';

/** Every page of questions; `questions/order.ts` has the order in which they are asked. */
const QUESTIONS: readonly SectionPage[] = [
  ...callPages,
  alreadyPage,
  youPage,
  ...personPages,
  topPage('worries'),
  topPage('happened'),
  topPage('help'),
  concernsPage,
  childConcernsPage,
  topPage('risk'),
  topPage('views'),
  consentPage,
];

/** What partners see: their referrals, the form, and where a referral stands. Mounted at `/referrals`. */
export const referralPages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use('/:reference', waysIn(deps));
  pages.use('/:reference/written-form', waysIn(deps, CONFIRM_CALL));
  // Staff write down calls in drafts of their own, and see nothing else here.
  pages.use(staffToTheirCalls);
  const [inDrafts, elsewhere] = [requireRole(deps, 'partner', ...KEYERS), requireRole(deps, 'partner')];
  pages.use((c, next) => (c.req.path.startsWith(DRAFTS) ? inDrafts(c, next) : elsewhere(c, next)));
  pages.use(guestGate(deps));
  pages.route('/', mineRoutes(deps));
  // Before the pages of one person: `children/add` is not a child.
  for (const list of [CHILDREN, ADULTS, PROFESSIONALS]) pages.route('/drafts/:id', peopleRoutes(deps, list));
  for (const page of QUESTIONS) pages.route('/drafts/:id', sectionRoutes(deps, page));
  for (const routes of [
    overviewRoutes,
    dangerRoutes,
    agreementRoutes,
    checkRoutes,
    sentRoutes,
    removeRoutes,
  ]) {
    pages.route('/drafts/:id', routes(deps));
  }
  pages.route('/', writtenFormRoutes(deps));
  pages.route('/', copyRoutes(deps));
  for (const page of MESSAGE_PAGES) pages.route('/', messageRoutes(deps, page));
  pages.route('/', statusRoutes(deps));
  return pages;
};
