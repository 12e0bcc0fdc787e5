import { type Context, Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadStep, type Step } from '../work/load-step.ts';
import { loadWork } from '../work/load-work.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { CountersignForm, type CountersignTyped } from './countersign-form.tsx';

const PATH = '/work/:id/contacts/:number/countersign';
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const LABELS = {
  '/answer': { field: 'answer', label: 'Your answer' },
  '/reason': { field: 'reason', label: 'Reason' },
};

/** What is answered next: what other queues propose first, since the managers' own ends it. */
const nextProposal = ({ contact, work }: Step) =>
  contact.proposals.find(({ queue }) => queue !== work.queue) ?? contact.proposals[0];

const show = (c: Context, deps: WebDependencies, step: Step, typed: CountersignTyped, problem: StepProblem) =>
  c.render(
    <CountersignForm {...step} {...problem} typed={typed} proposal={nextProposal(step)} now={deps.now()} />,
    {
      title: `Countersign a decision, ${step.work.reference}`,
      error: problem.errors.length > 0,
      backHref: desk.work(step.work.id),
    },
  );

/** Where to go once answered: on with the work, or back to the queue when that was the last of it. */
const afterwards = async (
  c: Context<SignedIn>,
  { api }: WebDependencies,
  { work, contact }: Step,
  news: 'agreed' | 'sent-back',
) => {
  const loaded = await loadWork(api, c.get('session'), work.id);
  return loaded.ok && loaded.work.state === 'done'
    ? `${desk.queue(work.queue)}?${news === 'agreed' ? 'decided' : news}=${work.reference}`
    : `${desk.work(work.id)}?${news}=${contact.number}`;
};

/** A manager agrees to what was proposed, or sends it back and says why. */
export const countersignPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const step = await loadStep(c, deps);
      if (step instanceof Response) return step;
      return show(c, deps, step, { answer: '', reason: '', seen: String(step.contact.version) }, NO_PROBLEM);
    })
    .post(PATH, async (c) => {
      const step = await loadStep(c, deps);
      if (step instanceof Response) return step;
      const fields = await posted(c);
      const typed = {
        answer: textOf(fields, 'answer'),
        reason: textOf(fields, 'reason'),
        seen: textOf(fields, 'seen'),
      };
      const answer = (['agree', 'send-back'] as const).find((known) => known === typed.answer);
      const errors = [
        ...(answer === undefined ? [{ field: 'answer', words: 'Choose your answer' }] : []),
        ...(answer === 'send-back' && typed.reason.trim() === ''
          ? [{ field: 'reason', words: 'Enter why you send it back' }]
          : []),
      ];
      const proposal =
        step.contact.proposals.find(({ queue }) => queue === textOf(fields, 'queue')) ?? nextProposal(step);
      if (answer === undefined || errors.length > 0 || proposal === undefined) {
        c.status(422);
        return show(c, deps, step, typed, { errors, status: 422 });
      }
      const result = await deps.api.call('countersign', {
        token: c.get('session').accessToken,
        path: { id: step.work.id },
        body: {
          contact: step.contact.number,
          queue: proposal.queue,
          answer,
          ...(typed.reason.trim() !== '' && { reason: typed.reason }),
          ...(/^[1-9]\d{0,8}$/.test(typed.seen) && { seen: Number(typed.seen) }),
        },
      });
      const news = answer === 'agree' ? 'agreed' : 'sent-back';
      if (result.ok) return c.redirect(await afterwards(c, deps, step, news), 303);
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      const seen = problem.changes === undefined ? typed.seen : String(step.contact.version);
      return show(c, deps, step, { ...typed, seen }, problem);
    });
