import { type Context, Hono } from 'hono';
import type { RulesTrialPage } from '../../../shared/contract/rules.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';
import { TRIAL_PATIENCE_MS } from './edit-page.tsx';
import { namesIn } from './named.ts';
import { rulesProblem } from './problem.ts';
import { ChangedContacts, TrialNumbers } from './trial-words.tsx';

const TITLE = 'What the draft would have changed';
const DAY_HINT = 'Year, month and day, like 2026-08-01';

interface PeriodTyped {
  readonly from: string;
  readonly to: string;
}

const OtherTime = ({ typed, errors }: { typed: PeriodTyped; errors: StepProblem['errors'] }) => (
  <Form action={desk.rulesTry}>
    <h2 class="govuk-heading-m">Try it on another time</h2>
    {(['from', 'to'] as const).map((name) => (
      <Input
        name={name}
        label={name === 'from' ? 'First day' : 'Last day'}
        hint={DAY_HINT}
        width={10}
        autocomplete="off"
        value={typed[name]}
        error={errorOf(errors, name)}
      />
    ))}
    <Button words="Try it" kind="secondary" />
  </Form>
);

const Pages = ({ trial, page }: Pick<RulesTrialPage, 'trial' | 'page'>) =>
  trial.pages < 2 ? null : (
    <nav aria-label="Pages of contacts">
      <p class="govuk-body">
        Page {page} of {trial.pages}.{' '}
        {page > 1 && (
          <a class="govuk-link" href={desk.rulesTrial(trial.id, page - 1)} rel="prev">
            Previous page
          </a>
        )}{' '}
        {page < trial.pages && (
          <a class="govuk-link" href={desk.rulesTrial(trial.id, page + 1)} rel="next">
            Next page
          </a>
        )}
      </p>
    </nav>
  );

/** What a draft would have made of past contacts. */
export const rulesTrialPage = (deps: WebDependencies): Hono<SignedIn> => {
  const showPeriod = (c: Context, typed: PeriodTyped, problem: StepProblem) => {
    c.status(problem.status);
    return c.render(
      <>
        <ErrorSummary errors={problem.errors} />
        {problem.notice && <NotificationBanner>{problem.notice}</NotificationBanner>}
        <h1 class="govuk-heading-l">{TITLE}</h1>
        <OtherTime typed={typed} errors={problem.errors} />
      </>,
      { title: TITLE, error: problem.errors.length > 0, backHref: desk.rules },
    );
  };
  return new Hono<SignedIn>()
    .get('/rules/trials/:trial', async (c) => {
      const token = c.get('session').accessToken;
      const page = c.req.query('page') ?? '1';
      if (!/^[1-9]\d{0,3}$/.test(page)) return showNotFound(c);
      const [found, rules] = await Promise.all([
        deps.api.call('readRulesTrial', {
          token,
          path: { trial: c.req.param('trial') },
          query: { page },
        }),
        deps.api.call('readRules', { token }),
      ]);
      if (!found.ok) return showProblem(c, deps, found.problem);
      if (!rules.ok) return showProblem(c, deps, rules.problem);
      const { trial, changes } = found.answer;
      return c.render(
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <TrialNumbers trial={trial} />
          {changes.length > 0 && <ChangedContacts changes={changes} {...namesIn(rules.answer.choices)} />}
          <Pages {...found.answer} />
          {rules.answer.draft && <OtherTime typed={trial} errors={[]} />}
        </>,
        { title: TITLE, wide: true, backHref: desk.rules },
      );
    })
    .post('/rules/try', async (c) => {
      const fields = await posted(c);
      const typed = { from: textOf(fields, 'from').trim(), to: textOf(fields, 'to').trim() };
      const result = await deps.api.call('tryRules', {
        token: c.get('session').accessToken,
        body: { ...(typed.from !== '' && { from: typed.from }), ...(typed.to !== '' && { to: typed.to }) },
        patienceMs: TRIAL_PATIENCE_MS,
      });
      if (result.ok) return c.redirect(desk.rulesTrial(result.answer.id), 303);
      const problem = rulesProblem(result.problem, {
        '/from': { field: 'from', label: 'The first day' },
        '/to': { field: 'to', label: 'The last day' },
      });
      return problem === undefined ? showProblem(c, deps, result.problem) : showPeriod(c, typed, problem);
    });
};
