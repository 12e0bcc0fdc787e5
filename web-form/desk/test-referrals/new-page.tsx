import { type Context, Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted } from '../../posted.ts';
import { desk } from '../paths.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { NewTestForm } from './new-form.tsx';
import { NO_TEST, type TestTyped, testToPlan, testTyped } from './typed.ts';

const PATH = '/test-referrals/new';
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const LABELS = {
  '/agency': { field: 'agency', label: 'Agency' },
  '/tester': { field: 'tester', label: 'Who will send it' },
  '/scenario': { field: 'scenario', label: 'Story' },
  '/goodHandling': { field: 'goodHandling', label: 'Good handling' },
  '/lapsesOn': { field: 'lapsesOn', label: 'Last day' },
};

/** What the API says to programs, as it is said to people. */
const inWords = (problem: StepProblem): StepProblem => ({
  ...problem,
  errors: problem.errors.map((error) =>
    error.words.includes('real date, like') ? { ...error, words: 'Last day must be a real date' } : error,
  ),
});

/** A manager plans a test referral. */
export const newTestPage = (deps: WebDependencies): Hono<SignedIn> => {
  const show = async (c: Context<SignedIn>, typed: TestTyped, problem: StepProblem, fails: boolean) => {
    const result = await deps.api.call('listTests', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    if (fails) c.status(problem.status);
    const { agencies } = result.answer;
    return c.render(<NewTestForm agencies={agencies} typed={typed} problem={problem} />, {
      title: 'Plan a test referral',
      error: problem.errors.length > 0,
      backHref: desk.tests,
    });
  };

  return new Hono<SignedIn>()
    .get(PATH, (c) => show(c, NO_TEST, NO_PROBLEM, false))
    .post(PATH, async (c) => {
      const typed = testTyped(await posted(c));
      const result = await deps.api.call('planTest', {
        token: c.get('session').accessToken,
        body: testToPlan(typed),
      });
      if (result.ok) return c.redirect(`${desk.test(result.answer.id)}?planned=yes`, 303);
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      return show(c, typed, inWords(problem), true);
    });
};
