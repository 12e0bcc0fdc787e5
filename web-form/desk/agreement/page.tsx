import { type Context, Hono } from 'hono';
import { agreementTold } from '../../../shared/contract/agreement.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted } from '../../posted.ts';
import { backFrom, queueOf } from '../same-child/load.ts';
import { loadRecord } from '../work/load-work.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { AgreementForm, type AgreementFormProps } from './agreement-form.tsx';
import { LABELS, missingIn, nothingTyped, toTold, typedIn } from './typed.ts';

const PATH = '/referrals/:reference/agreement';
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };

const show = (c: Context, props: AgreementFormProps) =>
  c.render(<AgreementForm {...props} />, {
    title: `What was said about agreement, ${props.record.reference}`,
    error: props.problem.errors.length > 0,
    backHref: backFrom(props.record.reference, props.queue),
  });

const problemsOf = (body: Record<string, unknown>): StepProblem => {
  const issues = agreementTold.safeParse(body).error?.issues ?? [];
  return {
    errors: issues.map(({ path, message }) => {
      const { field, label } = LABELS[`/${String(path[0])}`] ?? { field: '', label: '' };
      return { field, words: message.startsWith('Must ') ? `${label} m${message.slice(1)}` : message };
    }),
    status: 422,
  };
};

/** Writes down what somebody said about agreement. Anybody at the desk may be told. */
export const agreementPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const loaded = await loadRecord(deps.api, c.get('session'), c.req.param('reference'));
      if (!loaded.ok) return showProblem(c, deps, loaded.problem);
      const { record } = loaded;
      const asked = c.req.query('contact');
      const chosen = record.contacts
        .map(({ number }) => String(number))
        .filter((number, _, all) => all.length === 1 || number === asked);
      return show(c, { record, queue: queueOf(c), typed: nothingTyped(chosen), problem: NO_PROBLEM });
    })
    .post(PATH, async (c) => {
      const session = c.get('session');
      const loaded = await loadRecord(deps.api, session, c.req.param('reference'));
      if (!loaded.ok) return showProblem(c, deps, loaded.problem);
      const { record } = loaded;
      const typed = typedIn(await posted(c));
      const kept = { record, queue: queueOf(c), typed };
      const again = (problem: StepProblem) => {
        c.status(problem.status);
        return show(c, { ...kept, problem });
      };
      const errors = missingIn(typed);
      if (errors.length > 0) return again({ errors, status: 422 });
      const body = agreementTold.safeParse(toTold(typed));
      if (!body.success) return again(problemsOf(toTold(typed)));
      const { reference } = record;
      const result = await deps.api.call('recordAgreement', {
        token: session.accessToken,
        path: { reference },
        body: body.data,
      });
      if (result.ok) return c.redirect(`${backFrom(reference, kept.queue)}?agreement=recorded`, 303);
      const problem = stepProblem(result.problem, LABELS);
      return problem === undefined ? showProblem(c, deps, result.problem) : again(problem);
    });
