import { Hono } from 'hono';
import { ROUTES } from '../../shared/contract/routes.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { requireRole } from '../session/require-role.ts';
import { casePage } from './case-page.tsx';
import { drawPage } from './draw-page.tsx';
import { samplesPage } from './list-page.tsx';
import { packPage } from './pack-page.tsx';
import { resultsPage } from './results-page.tsx';
import { samplePage } from './sample-page.tsx';

/** Samples of decisions, for managers who draw and review, and for auditors who read. */
export const samplePages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use(requireRole(deps, ...ROUTES.listSamples.roles));
  for (const page of [samplesPage, drawPage, resultsPage, samplePage, casePage, packPage]) {
    pages.route('/', page(deps));
  }
  return pages;
};
