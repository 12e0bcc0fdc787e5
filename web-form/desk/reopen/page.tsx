import { type Context, Hono } from 'hono';
import { ROUTES } from '../../../shared/contract/routes.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotAllowed, showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadRecord } from '../work/load-work.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { standing } from './links.tsx';
import { ReopenForm, type ReopenFormProps } from './reopen-form.tsx';

const PATH = '/referrals/:reference/contacts/:number/reopen';
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const LABELS = {
  '/queue': { field: 'queue', label: 'Which decision' },
  '/reason': { field: 'reason', label: 'Reason' },
};

type About = Pick<ReopenFormProps, 'record' | 'contact'>;

const load = async (c: Context<SignedIn, typeof PATH>, deps: WebDependencies): Promise<About | Response> => {
  const session = c.get('session');
  const may = session.person.roles.some((role) => ROUTES.reopenContact.roles.some((each) => each === role));
  if (!may) return showNotAllowed(c);
  const loaded = await loadRecord(deps.api, session, c.req.param('reference'));
  if (!loaded.ok) return showProblem(c, deps, loaded.problem);
  const contact = loaded.record.contacts.find(({ number }) => String(number) === c.req.param('number'));
  return contact === undefined ? showNotFound(c) : { record: loaded.record, contact };
};

const show = (c: Context, props: ReopenFormProps) =>
  c.render(<ReopenForm {...props} />, {
    title: `Reopen a decision, ${props.record.reference}`,
    error: props.problem.errors.length > 0,
    backHref: desk.referral(props.record.reference),
  });

/** A manager reopens what was decided, and says why. */
export const reopenPage = (deps: WebDependencies): Hono<SignedIn> => {
  const { settings } = deps;
  return new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const about = await load(c, deps);
      if (about instanceof Response) return about;
      const typed = { queue: '', reason: '', seen: String(about.contact.version) };
      return show(c, { ...about, settings, typed, problem: NO_PROBLEM });
    })
    .post(PATH, async (c) => {
      const about = await load(c, deps);
      if (about instanceof Response) return about;
      const { record, contact } = about;
      const fields = await posted(c);
      const typed = {
        queue: textOf(fields, 'queue'),
        reason: textOf(fields, 'reason'),
        seen: textOf(fields, 'seen'),
      };
      const decision = standing(record, contact).find(({ queue }) => queue === typed.queue);
      const errors = [
        ...(decision === undefined ? [{ field: 'queue', words: 'Choose which decision to reopen' }] : []),
        ...(typed.reason.trim() === '' ? [{ field: 'reason', words: 'Enter why you reopen it' }] : []),
      ];
      if (decision === undefined || errors.length > 0) {
        c.status(422);
        return show(c, { ...about, settings, typed, problem: { errors, status: 422 } });
      }
      const result = await deps.api.call('reopenContact', {
        token: c.get('session').accessToken,
        path: { reference: record.reference, number: String(contact.number) },
        body: {
          queue: decision.queue,
          reason: typed.reason,
          ...(/^[1-9]\d{0,8}$/.test(typed.seen) && { seen: Number(typed.seen) }),
        },
      });
      if (result.ok) return c.redirect(desk.referral(record.reference), 303);
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      const seen = problem.changes === undefined ? typed.seen : String(contact.version);
      return show(c, { ...about, settings, typed: { ...typed, seen }, problem });
    });
};
