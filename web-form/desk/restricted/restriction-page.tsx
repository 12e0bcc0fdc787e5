import { type Context, Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotAllowed } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadRecord } from '../work/load-work.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { mayRestrict } from './may.ts';
import {
  RestrictionForm,
  type RestrictionFormProps,
  type RestrictionTyped,
  restrictionTitle,
} from './restriction-form.tsx';

const PATH = '/referrals/:reference/restriction';
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const LABELS = {
  '/reason': { field: 'reason', label: 'Reason' },
  '/allowed': { field: 'allowed', label: 'Who may open it' },
  '/everyContactOf': { field: 'everyContactOf', label: 'What is restricted' },
};

type About = Pick<RestrictionFormProps, 'record' | 'colleagues'>;

/** The record and who can be named, or the page that says why not. */
const load = async (
  c: Context<SignedIn>,
  deps: WebDependencies,
  reference: string,
): Promise<About | Response> => {
  const session = c.get('session');
  if (!mayRestrict(session.person.roles)) return showNotAllowed(c);
  const [loaded, staff] = await Promise.all([
    loadRecord(deps.api, session, reference),
    deps.api.call('listStaff', { token: session.accessToken }),
  ]);
  if (!loaded.ok) return showProblem(c, deps, loaded.problem);
  if (!staff.ok) return showProblem(c, deps, staff.problem);
  return { record: loaded.record, colleagues: staff.answer.staff };
};

const show = (c: Context, props: RestrictionFormProps) =>
  c.render(<RestrictionForm {...props} />, {
    title: `${restrictionTitle(props)}, ${props.record.reference}`,
    error: props.problem.errors.length > 0,
    backHref: desk.referral(props.record.reference),
  });

/** A manager says who may open a record. */
export const restrictionPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const about = await load(c, deps, c.req.param('reference'));
      if (about instanceof Response) return about;
      const { restriction } = about.record.access ?? {};
      const allowed = restriction?.allowed.map(({ id }) => id) ?? [];
      const typed = { allowed, reason: restriction?.reason ?? '', everyContactOf: '' };
      return show(c, { ...about, typed, problem: NO_PROBLEM });
    })
    .post(PATH, async (c) => {
      const reference = c.req.param('reference');
      const fields = await posted(c);
      const typed: RestrictionTyped = {
        allowed: [fields['allowed'] ?? []].flat(),
        reason: textOf(fields, 'reason').replaceAll('\r\n', '\n'),
        everyContactOf: textOf(fields, 'everyContactOf'),
      };
      const again = async (problem: StepProblem) => {
        const about = await load(c, deps, reference);
        if (about instanceof Response) return about;
        c.status(problem.status);
        return show(c, { ...about, typed, problem });
      };
      if (typed.reason.trim() === '') {
        return again({ errors: [{ field: 'reason', words: 'Enter why it is restricted' }], status: 422 });
      }
      const result = await deps.api.call('restrictReferral', {
        token: c.get('session').accessToken,
        path: { reference },
        body: {
          reason: typed.reason,
          allowed: typed.allowed,
          ...(/^\d{1,2}$/.test(typed.everyContactOf) && { everyContactOf: Number(typed.everyContactOf) }),
        },
      });
      if (result.ok) return c.redirect(`${desk.referral(reference)}#access`, 303);
      const problem = stepProblem(result.problem, LABELS);
      return problem === undefined ? showProblem(c, deps, result.problem) : again(problem);
    })
    .post(`${PATH}/lift`, async (c) => {
      const reference = c.req.param('reference');
      const reason = textOf(await posted(c), 'lifted').replaceAll('\r\n', '\n');
      const result = await deps.api.call('liftRestriction', {
        token: c.get('session').accessToken,
        path: { reference },
        body: { reason },
      });
      if (result.ok) return c.redirect(`${desk.referral(reference)}#access`, 303);
      if (result.problem.code !== 'fields-invalid') return showProblem(c, deps, result.problem);
      const about = await load(c, deps, reference);
      if (about instanceof Response) return about;
      c.status(422);
      const { restriction } = about.record.access ?? {};
      return show(c, {
        ...about,
        typed: {
          allowed: restriction?.allowed.map(({ id }) => id) ?? [],
          reason: restriction?.reason ?? '',
          everyContactOf: '',
        },
        lifted: reason,
        problem: { errors: [{ field: 'lifted', words: 'Enter why you lift it' }], status: 422 },
      });
    });
