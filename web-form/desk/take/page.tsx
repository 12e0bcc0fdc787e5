import { type Context, Hono } from 'hono';
import type { Problem } from '../../../shared/contract/problem.ts';
import { OUT_OF_TURN_REASONS } from '../../../shared/contract/words.ts';
import { briefly } from '../../components/when.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadWork } from '../work/load-work.ts';
import { stepProblem } from '../work/step-problem.ts';
import { ASKED, TakeForm, type TakeFormProps, takeTitle } from './take-form.tsx';

const PATH = '/work/:id/take';
const LABELS = {
  '/reason': { field: 'reason', label: 'Reason' },
  '/words': { field: 'words', label: 'Your reason' },
};

const show = (c: Context, props: TakeFormProps) =>
  c.render(<TakeForm {...props} />, {
    title: `${takeTitle(props)}, ${props.work.reference}`,
    error: props.errors.length > 0,
    backHref: desk.work(props.work.id),
  });

/** Who was faster, or why it cannot be taken; undefined where the answers are to be put right. */
const noticeOf = ({ code, held, detail }: Problem, now: Date): string | undefined => {
  if (code === 'held-by-another') {
    return held
      ? `${held.by} holds this work until ${briefly(held.until, now)}`
      : 'Somebody else holds this work';
  }
  if (code === 'own-decision') return detail ?? 'You cannot take this work yourself';
  if (code === 'changed-meanwhile') return 'Somebody else was faster. Look at the work again';
  return undefined;
};

/** Takes work out of turn; what is next in turn anyway is taken without a question. */
export const takePage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const loaded = await loadWork(deps.api, c.get('session'), c.req.param('id'));
      if (!loaded.ok) return showProblem(c, deps, loaded.problem);
      return show(c, { work: loaded.work, reason: '', words: '', errors: [] });
    })
    .post(PATH, async (c) => {
      const id = c.req.param('id');
      const session = c.get('session');
      const fields = await posted(c);
      const reason = textOf(fields, 'reason');
      const words = textOf(fields, 'words').replaceAll('\r\n', '\n');
      const given = OUT_OF_TURN_REASONS.find((each) => each === reason);
      const result = await deps.api.call('takeWork', {
        token: session.accessToken,
        path: { id },
        body: {
          ...(given !== undefined && { reason: given }),
          ...(given === 'other' && { words }),
        },
      });
      if (result.ok) return c.redirect(desk.work(id), 303);
      const { problem } = result;
      const asked = textOf(fields, ASKED) !== '';
      if (problem.code === 'fields-invalid' && !asked) return c.redirect(desk.take(id), 303);
      const notice = noticeOf(problem, deps.now());
      const step =
        notice === undefined ? stepProblem(problem, LABELS) : { errors: [], notice, status: 409 as const };
      if (step === undefined) return showProblem(c, deps, problem);
      const loaded = await loadWork(deps.api, session, id);
      if (!loaded.ok) return showProblem(c, deps, loaded.problem);
      c.status(step.status);
      // No reason given here would change that.
      const closed = problem.code === 'own-decision';
      return show(c, { work: loaded.work, reason, words, errors: step.errors, notice: step.notice, closed });
    });
