import { type Context, Hono } from 'hono';
import type { Colleague } from '../../../shared/contract/answers/staff.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadRecord } from '../work/load-work.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { ConflictForm, type ConflictFormProps } from './conflict-form.tsx';
import { mayRestrict } from './may.ts';

const PATH = '/referrals/:reference/conflict';
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const LABELS = {
  '/reason': { field: 'reason', label: 'How' },
  '/staff': { field: 'staff', label: 'Who knows the family' },
};

const show = (c: Context, props: ConflictFormProps) =>
  c.render(<ConflictForm {...props} />, {
    title: `Somebody here knows this family, ${props.reference}`,
    error: props.problem.errors.length > 0,
    backHref: desk.referral(props.reference),
  });

/** Of whom the reader may say it: of colleagues where they are a manager. Or the page that says why not. */
const load = async (
  c: Context<SignedIn>,
  deps: WebDependencies,
  reference: string,
): Promise<readonly Colleague[] | Response> => {
  const session = c.get('session');
  const loaded = await loadRecord(deps.api, session, reference);
  if (!loaded.ok) return showProblem(c, deps, loaded.problem);
  if (!mayRestrict(session.person.roles)) return [];
  const staff = await deps.api.call('listStaff', { token: session.accessToken });
  return staff.ok ? staff.answer.staff : showProblem(c, deps, staff.problem);
};

/** Somebody says that they, or a manager that a colleague, know the family. */
export const conflictPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const reference = c.req.param('reference');
      const colleagues = await load(c, deps, reference);
      if (colleagues instanceof Response) return colleagues;
      const staffId = c.get('session').person.id;
      const typed = { staff: staffId, reason: '' };
      return show(c, { reference, staffId, colleagues, typed, problem: NO_PROBLEM });
    })
    .post(PATH, async (c) => {
      const reference = c.req.param('reference');
      const { accessToken: token, person } = c.get('session');
      const fields = await posted(c);
      const typed = {
        staff: textOf(fields, 'staff') || person.id,
        reason: textOf(fields, 'reason').replaceAll('\r\n', '\n'),
      };
      const again = async (problem: StepProblem) => {
        const colleagues = await load(c, deps, reference);
        if (colleagues instanceof Response) return colleagues;
        c.status(problem.status);
        return show(c, { reference, staffId: person.id, colleagues, typed, problem });
      };
      if (typed.reason.trim() === '') {
        return again({ errors: [{ field: 'reason', words: 'Enter how they know the family' }], status: 422 });
      }
      const result = await deps.api.call('declareConflict', {
        token,
        path: { reference },
        body: { reason: typed.reason, ...(typed.staff !== person.id && { staff: typed.staff }) },
      });
      if (result.ok) {
        const isOpen = result.answer.standing === 'open';
        return c.redirect(isOpen ? `${desk.referral(reference)}#access` : desk.home, 303);
      }
      const problem = stepProblem(result.problem, LABELS);
      return problem === undefined ? showProblem(c, deps, result.problem) : again(problem);
    });
