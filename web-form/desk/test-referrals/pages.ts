import { Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { testsPage } from './list-page.tsx';
import { newTestPage } from './new-page.tsx';
import { onlyPlanners } from './only-managers.ts';
import { testPage } from './test-page.tsx';

/** Planning test referrals, and reading what became of them. */
export const testPages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  for (const page of [onlyPlanners, testsPage, newTestPage, testPage]) pages.route('/', page(deps));
  return pages;
};
