import { type Context, Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadStep, type Step } from '../work/load-step.ts';
import { loadWork } from '../work/load-work.ts';
import { others } from '../work/others.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { DecisionForm } from './decision-form.tsx';
import { type DecisionTyped, LABELS, nothingTyped, toBody, typedIn, versionsOf } from './typed.ts';

const PATH = '/work/:id/contacts/:number/decision';
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };

const show = (c: Context, deps: WebDependencies, step: Step, typed: DecisionTyped, problem: StepProblem) =>
  c.render(
    <DecisionForm
      {...step}
      {...problem}
      typed={typed}
      outcomes={deps.settings.outcomes}
      others={others(step)}
      now={deps.now()}
    />,
    {
      title: `Decide, ${step.work.reference}`,
      error: problem.errors.length > 0,
      backHref: desk.work(step.work.id),
    },
  );

/** Where to go once decided: on with the work, or back to the queue when that was the last of it. */
const afterwards = async (
  c: Context<SignedIn>,
  { api }: WebDependencies,
  { work, contact }: Step,
  news: 'decided' | 'proposed',
) => {
  const loaded = await loadWork(api, c.get('session'), work.id);
  return loaded.ok && (loaded.work.state === 'done' || loaded.work.state === 'awaiting')
    ? `${desk.queue(work.queue)}?${news}=${work.reference}`
    : `${desk.work(work.id)}?${news}=${contact.number}`;
};

/** Decides a contact: what will happen, why, and what the referrer is told. */
export const decisionPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const step = await loadStep(c, deps);
      if (step instanceof Response) return step;
      return show(c, deps, step, nothingTyped(step.record.contacts), NO_PROBLEM);
    })
    .post(PATH, async (c) => {
      const step = await loadStep(c, deps);
      if (step instanceof Response) return step;
      const typed = typedIn(await posted(c));
      const body = toBody(step.contact, others(step), typed);
      if (Array.isArray(body)) {
        c.status(422);
        return show(c, deps, step, typed, { errors: body, status: 422 });
      }
      const token = c.get('session').accessToken;
      const result = await deps.api.call('decide', { token, path: { id: step.work.id }, body });
      if (result.ok) {
        const isProposed = result.answer.proposals.some(({ queue }) => queue === step.work.queue);
        return c.redirect(await afterwards(c, deps, step, isProposed ? 'proposed' : 'decided'), 303);
      }
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      // Only who has been shown a change may go on from what stands now.
      const seen = problem.changes === undefined ? typed.seen : versionsOf(step.record.contacts);
      return show(c, deps, step, { ...typed, seen }, problem);
    });
