import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadWork } from '../work/load-work.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { KEY, QuestionForm, type QuestionFormProps } from './question-form.tsx';

const PATH = '/work/:id/question';
const LABELS = { '/words': { field: 'words', label: 'Question' } };
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const NOTHING_ASKED: StepProblem = {
  errors: [{ field: 'words', words: 'Enter your question' }],
  status: 422,
};

const show = (c: Context, props: QuestionFormProps) =>
  c.render(<QuestionForm {...props} />, {
    title: `Ask the referrer a question, ${props.work.reference}`,
    error: props.problem.errors.length > 0,
    backHref: desk.work(props.work.id),
  });

/** Asks the sender something about work that this person holds. */
export const questionPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const loaded = await loadWork(deps.api, c.get('session'), c.req.param('id'));
      if (!loaded.ok) return showProblem(c, deps, loaded.problem);
      return show(c, {
        ...loaded,
        words: '',
        about: c.req.query('about') ?? '',
        idempotencyKey: randomUUID(),
        problem: NO_PROBLEM,
      });
    })
    .post(PATH, async (c) => {
      const id = c.req.param('id');
      const session = c.get('session');
      const loaded = await loadWork(deps.api, session, id);
      if (!loaded.ok) return showProblem(c, deps, loaded.problem);
      const fields = await posted(c);
      const words = textOf(fields, 'words').replaceAll('\r\n', '\n');
      const idempotencyKey = textOf(fields, KEY).slice(0, 200) || randomUUID();
      const about = textOf(fields, 'about');
      const kept = { ...loaded, words, about, idempotencyKey };
      if (words.trim() === '') {
        c.status(422);
        return show(c, { ...kept, problem: NOTHING_ASKED });
      }
      const token = session.accessToken;
      const result = await deps.api.call('askQuestion', {
        token,
        path: { id },
        idempotencyKey,
        body: { words, ...(about === 'agreement' && { about }) },
      });
      if (result.ok) {
        return c.redirect(`${desk.work(id)}?asked=${about === 'agreement' ? about : 'yes'}`, 303);
      }
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      return show(c, { ...kept, problem });
    });
