import { type Context, Hono } from 'hono';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { TestView } from './test-view.tsx';

const PATH = '/test-referrals/:plan';
const REVEAL = '/test-referrals/:plan/reveal';
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const LABELS = { '/reason': { field: 'reason', label: 'Reason' } };

/** Why it was not revealed; undefined where a page of its own says it better. */
const revealProblem = (problem: Problem): StepProblem | undefined => {
  if (problem.code === 'test-not-received') {
    return {
      errors: [],
      notice: 'Nothing has come in with this reference, so nothing is revealed',
      status: 409,
    };
  }
  return problem.code === 'changed-meanwhile'
    ? { errors: [], notice: 'Another manager is revealing it at this moment', status: 409 }
    : stepProblem(problem, LABELS);
};

const newsOf = (c: Context): string | undefined => {
  if (c.req.query('planned') === 'yes') return 'The test is planned. Tell whoever sends it its reference';
  return c.req.query('revealed') === 'yes' ? 'The test is revealed' : undefined;
};

/** One planned test: what became of it, and revealing it. */
export const testPage = (deps: WebDependencies): Hono<SignedIn> => {
  const show = async (c: Context<SignedIn>, plan: string, reason: string, problem: StepProblem) => {
    const result = await deps.api.call('readTest', {
      token: c.get('session').accessToken,
      path: { plan },
    });
    if (!result.ok) return showProblem(c, deps, result.problem);
    return c.render(<TestView plan={result.answer} reason={reason} problem={problem} news={newsOf(c)} />, {
      title: 'Test referral',
      error: problem.errors.length > 0,
      backHref: desk.tests,
      wide: true,
    });
  };

  return new Hono<SignedIn>()
    .get(PATH, (c) => show(c, c.req.param('plan'), '', NO_PROBLEM))
    .post(REVEAL, async (c) => {
      const plan = c.req.param('plan');
      const reason = textOf(await posted(c), 'reason');
      const result = await deps.api.call('revealTest', {
        token: c.get('session').accessToken,
        path: { plan },
        body: { reason },
      });
      if (result.ok) return c.redirect(`${desk.test(plan)}?revealed=yes`, 303);
      const problem = revealProblem(result.problem);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      return show(c, plan, reason, problem);
    });
};
