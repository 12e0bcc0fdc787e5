import { type Context, Hono } from 'hono';
import type { Rules } from '../../../shared/contract/rules.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Textarea } from '../../components/textarea.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted } from '../../posted.ts';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';
import { rulesProblem } from './problem.ts';
import { FixedRules, RuleFields } from './rule-fields.tsx';
import { draftOf, labelsOf, numberErrors, type RulesTyped, rulesTyped, typedFrom } from './typed.ts';

const TITLE = 'Draft a change of the rules';
/** Longer than the function takes for a quarter of a large council. */
export const TRIAL_PATIENCE_MS = 23_000;

const EditForm = ({
  rules,
  typed,
  problem: { errors, notice },
}: {
  readonly rules: Rules;
  readonly typed: RulesTyped;
  readonly problem: StepProblem;
}) => (
  <>
    <ErrorSummary errors={errors} />
    {notice && <NotificationBanner>{notice}</NotificationBanner>}
    <h1 class="govuk-heading-l">{TITLE}</h1>
    <p class="govuk-body">
      Nothing changes until another manager has countersigned it and its first day has come.
    </p>
    <FixedRules choices={rules.choices} />
    <Form action={desk.rulesDraft}>
      <input type="hidden" name="version" value={typed['version']} />
      <RuleFields choices={rules.choices} typed={typed} errors={errors} />
      <h2 class="govuk-heading-m">Why, and from when</h2>
      <Textarea
        name="why"
        label="Why should the rules change?"
        hint="Do not name anybody"
        value={typed['why']}
        error={errorOf(errors, 'why')}
      />
      <Input
        name="holdsOn"
        label="First day on which it holds"
        hint="Year, month and day, like 2026-12-01. It holds from midnight, or from its countersignature"
        width={10}
        autocomplete="off"
        value={typed['holdsOn']}
        error={errorOf(errors, 'holdsOn')}
      />
      <div class="govuk-button-group">
        <Button words="Try it on last quarter" name="step" value="try" />
        <Button words="Keep the draft" kind="secondary" name="step" value="keep" />
      </div>
    </Form>
  </>
);

/** A manager drafts a change of the rules, and tries it. */
export const editRulesPage = (deps: WebDependencies): Hono<SignedIn> => {
  const show = (c: Context, rules: Rules, typed: RulesTyped, problem: StepProblem) => {
    c.status(problem.errors.length > 0 || problem.notice ? problem.status : 200);
    return c.render(<EditForm rules={rules} typed={typed} problem={problem} />, {
      title: TITLE,
      error: problem.errors.length > 0,
      backHref: desk.rules,
    });
  };
  const load = (c: Context<SignedIn>) => deps.api.call('readRules', { token: c.get('session').accessToken });
  return new Hono<SignedIn>()
    .get('/rules/draft', async (c) => {
      const result = await load(c);
      if (!result.ok) return showProblem(c, deps, result.problem);
      const { draft, newest } = result.answer;
      const standing = draft ?? { why: '', holdsOn: '', version: 0 };
      const typed = typedFrom(result.answer, draft?.change ?? newest, standing);
      return show(c, result.answer, typed, { errors: [], status: 422 });
    })
    .post('/rules/draft', async (c) => {
      const token = c.get('session').accessToken;
      const result = await load(c);
      if (!result.ok) return showProblem(c, deps, result.problem);
      const rules = result.answer;
      const typed = rulesTyped(await posted(c));
      const errors = numberErrors(rules, typed);
      if (errors.length > 0) return show(c, rules, typed, { errors, status: 422 });
      const drafted = await deps.api.call('draftRules', { token, body: draftOf(rules, typed) });
      if (!drafted.ok) {
        const problem = rulesProblem(drafted.problem, labelsOf(rules));
        return problem === undefined ? showProblem(c, deps, drafted.problem) : show(c, rules, typed, problem);
      }
      if (typed['step'] !== 'try') return c.redirect(`${desk.rules}?done=kept`, 303);
      const tried = await deps.api.call('tryRules', { token, body: {}, patienceMs: TRIAL_PATIENCE_MS });
      return tried.ok
        ? c.redirect(desk.rulesTrial(tried.answer.id), 303)
        : c.redirect(`${desk.rules}?done=not-tried`, 303);
    });
};
