import { type Context, Hono } from 'hono';
import type { Check } from '../../../shared/contract/answers/checks.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadRecord } from '../work/load-work.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';

const PATH = '/referrals/:reference/checks/:check/cancel';
const LABELS = { '/reason': { field: 'reason', label: 'Reason' } };
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const NO_REASON: StepProblem = { errors: [{ field: 'reason', words: 'Enter your reason' }], status: 422 };
const CLOSED: StepProblem = {
  errors: [],
  notice: 'It has been answered or cancelled meanwhile, so nothing was changed. Look at the record.',
  status: 409,
};

interface CancelProps {
  readonly check: Check;
  readonly reason: string;
  readonly problem: StepProblem;
}

const CancelForm = ({ check, reason, problem }: CancelProps) => (
  <>
    <ErrorSummary errors={problem.errors} />
    {problem.notice && <NotificationBanner>{problem.notice}</NotificationBanner>}
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{check.reference}</span>
      Cancel the check with {check.agency}
    </h1>
    <p class="govuk-body">They can no longer answer it, and see nobody’s name in it any more.</p>
    <Form action={desk.cancelCheck(check.reference, check.id)}>
      <CharacterCount
        name="reason"
        label="Why is it not needed?"
        hint="Kept on the record"
        value={reason}
        error={errorOf(problem.errors, 'reason')}
        max={PROSE}
      />
      <Button words="Cancel the check" kind="warning" />
    </Form>
  </>
);

const load = async (c: Context<SignedIn, typeof PATH>, deps: WebDependencies) => {
  const loaded = await loadRecord(deps.api, c.get('session'), c.req.param('reference'));
  if (!loaded.ok) return showProblem(c, deps, loaded.problem);
  return loaded.record.checks.find(({ id }) => id === c.req.param('check')) ?? showNotFound(c);
};

const show = (c: Context, props: CancelProps) =>
  c.render(<CancelForm {...props} />, {
    title: `Cancel the check with ${props.check.agency}, ${props.check.reference}`,
    error: props.problem.errors.length > 0,
    backHref: desk.referral(props.check.reference),
  });

/** Cancels a check that has no answer yet. */
export const cancelCheckPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const check = await load(c, deps);
      return check instanceof Response ? check : show(c, { check, reason: '', problem: NO_PROBLEM });
    })
    .post(PATH, async (c) => {
      const check = await load(c, deps);
      if (check instanceof Response) return check;
      const reason = textOf(await posted(c), 'reason').replaceAll('\r\n', '\n');
      if (reason.trim() === '') {
        c.status(422);
        return show(c, { check, reason, problem: NO_REASON });
      }
      const result = await deps.api.call('cancelCheck', {
        token: c.get('session').accessToken,
        path: { check: check.id },
        body: { reason },
      });
      if (result.ok) return c.redirect(`${desk.referral(check.reference)}?checks=cancelled`, 303);
      const { problem: wrong } = result;
      const problem = wrong.code === 'check-closed' ? CLOSED : stepProblem(wrong, LABELS);
      if (problem === undefined) return showProblem(c, deps, wrong);
      c.status(problem.status);
      return show(c, { check, reason, problem });
    });
