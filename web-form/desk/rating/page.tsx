import { type Context, Hono } from 'hono';
import { LEVELS } from '../../../shared/contract/words.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadStep, type Step } from '../work/load-step.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { RatingForm, type RatingTyped } from './rating-form.tsx';

const PATH = '/work/:id/contacts/:number/rating';
const LABELS = {
  '/level': { field: 'level', label: 'Rating' },
  '/reason': { field: 'reason', label: 'Reason' },
};
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const NOT_CHOSEN: StepProblem = { errors: [{ field: 'level', words: 'Choose a rating' }], status: 422 };

const show = (c: Context, deps: WebDependencies, step: Step, typed: RatingTyped, problem: StepProblem) =>
  c.render(<RatingForm {...step} {...problem} typed={typed} now={deps.now()} />, {
    title: `Confirm or change the rating, ${step.work.reference}`,
    error: problem.errors.length > 0,
    backHref: desk.work(step.work.id),
  });

/** Confirms a contact's rating, or changes it with a reason. */
export const ratingPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const step = await loadStep(c, deps);
      if (step instanceof Response) return step;
      const { rating, version } = step.contact;
      return show(c, deps, step, { level: rating.level, reason: '', seen: String(version) }, NO_PROBLEM);
    })
    .post(PATH, async (c) => {
      const step = await loadStep(c, deps);
      if (step instanceof Response) return step;
      const fields = await posted(c);
      const typed = {
        level: textOf(fields, 'level'),
        reason: textOf(fields, 'reason'),
        seen: textOf(fields, 'seen'),
      };
      const level = LEVELS.find((known) => known === typed.level);
      if (level === undefined) {
        c.status(NOT_CHOSEN.status);
        return show(c, deps, step, typed, NOT_CHOSEN);
      }
      const result = await deps.api.call('confirmRating', {
        token: c.get('session').accessToken,
        path: { id: step.work.id },
        body: {
          contact: step.contact.number,
          level,
          ...(typed.reason.trim() !== '' && { reason: typed.reason }),
          ...(/^[1-9]\d{0,8}$/.test(typed.seen) && { seen: Number(typed.seen) }),
        },
      });
      if (result.ok) return c.redirect(`${desk.work(step.work.id)}?rated=${step.contact.number}`, 303);
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      // Only who has been shown a change may go on from what stands now.
      const seen = problem.changes === undefined ? typed.seen : String(step.contact.version);
      return show(c, deps, step, { ...typed, seen }, problem);
    });
