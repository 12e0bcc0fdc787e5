import { Hono } from 'hono';
import { referenceOf } from '../../../shared/contract/fields.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { notFound } from '../draft/answers.tsx';
import { REFERRALS } from '../draft/paths.ts';
import { visitOf } from '../visit.ts';
import { StatusPage } from './page.tsx';
import { justReceived } from './received.tsx';

/** Where a referral stands. */
export const statusRoutes = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/:reference', async (c) => {
    const visit = visitOf(c, deps);
    const reference = c.req.param('reference');
    if (!referenceOf.safeParse(reference).success) return notFound(c, visit);
    const result = await deps.api.call('referralStatus', { token: visit.token, path: { reference } });
    if (!result.ok) {
      const { code } = result.problem;
      return code === 'not-found' || code === 'not-allowed'
        ? notFound(c, visit)
        : showProblem(c, deps, result.problem);
    }
    const received = justReceived(c.req.query('received'), c.req.query('phone'));
    return c.render(<StatusPage status={result.answer} visit={visit} received={received} />, {
      title: `Referral ${reference}`,
      backHref: REFERRALS,
    });
  });
