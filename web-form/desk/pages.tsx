import { Hono } from 'hono';
import { ROUTES } from '../../shared/contract/routes.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { requireRole } from '../session/require-role.ts';
import { decisionPage } from './decision/page.tsx';
import { pullNext } from './pull/page.ts';
import { questionPage } from './question/page.tsx';
import { queuePage } from './queue/page.tsx';
import { queuesPage } from './queues/page.tsx';
import { ratingPage } from './rating/page.tsx';
import { recordPage } from './record/page.tsx';
import { releaseWork } from './release/page.tsx';
import { sameChildPage } from './same-child/page.tsx';
import { workPage } from './work/page.tsx';

/** The desk: queues, work, rating and deciding. */
export const deskPages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use(requireRole(deps, ...ROUTES.listQueues.roles));
  for (const page of [
    queuesPage,
    queuePage,
    pullNext,
    workPage,
    ratingPage,
    decisionPage,
    releaseWork,
    questionPage,
    recordPage,
    sameChildPage,
  ]) {
    pages.route('/', page(deps));
  }
  return pages;
};
