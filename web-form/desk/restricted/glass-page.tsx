import { type Context, Hono } from 'hono';
import { BREAK_GLASS_REASONS } from '../../../shared/contract/words.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { GlassForm, type GlassFormProps } from './glass-form.tsx';
import { mayBreakGlass } from './may.ts';

const PATH = '/referrals/:reference/break-glass';
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const LABELS = {
  '/reason': { field: 'reason', label: 'Reason' },
  '/words': { field: 'words', label: 'What has happened' },
};

const show = (c: Context, props: GlassFormProps) =>
  c.render(<GlassForm {...props} />, {
    title: `This record is restricted, ${props.reference}`,
    error: props.problem.errors.length > 0,
    backHref: desk.home,
  });

/** Opens a restricted record for whoever has to see it. */
export const glassPage = (deps: WebDependencies): Hono<SignedIn> => {
  const { settings } = deps;
  return new Hono<SignedIn>()
    .get(PATH, (c) =>
      show(c, {
        reference: c.req.param('reference'),
        settings,
        may: mayBreakGlass(c.get('session').person.roles),
        typed: { reason: '', words: '' },
        problem: NO_PROBLEM,
      }),
    )
    .post(PATH, async (c) => {
      const reference = c.req.param('reference');
      const { accessToken: token, person } = c.get('session');
      const fields = await posted(c);
      const typed = {
        reason: textOf(fields, 'reason'),
        words: textOf(fields, 'words').replaceAll('\r\n', '\n'),
      };
      const again = (problem: StepProblem) => {
        c.status(problem.status);
        return show(c, { reference, settings, may: mayBreakGlass(person.roles), typed, problem });
      };
      const reason = BREAK_GLASS_REASONS.find((each) => each === typed.reason);
      const errors = [
        ...(reason === undefined ? [{ field: 'reason', words: 'Choose why you need to open it' }] : []),
        ...(typed.words.trim() === '' ? [{ field: 'words', words: 'Enter what has happened' }] : []),
      ];
      if (reason === undefined || errors.length > 0) return again({ errors, status: 422 });
      const result = await deps.api.call('breakGlass', {
        token,
        path: { reference },
        body: { reason, words: typed.words },
      });
      if (result.ok) return c.redirect(desk.referral(reference), 303);
      const problem = stepProblem(result.problem, LABELS);
      return problem === undefined ? showProblem(c, deps, result.problem) : again(problem);
    })
    .post(`${PATH}/:glass/review`, async (c) => {
      const { reference, glass } = c.req.param();
      const token = c.get('session').accessToken;
      const result = await deps.api.call('reviewBreakGlass', { token, path: { reference, glass } });
      return result.ok
        ? c.redirect(`${desk.referral(reference)}#access`, 303)
        : showProblem(c, deps, result.problem);
    });
};
