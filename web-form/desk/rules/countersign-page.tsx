import { type Context, Hono } from 'hono';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { RulesDraft } from '../../../shared/contract/rules.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { calendarDay, dayAndTime } from '../../components/when.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted } from '../../posted.ts';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';
import { TRIAL_PATIENCE_MS } from './edit-page.tsx';
import { Explained } from './explained.tsx';
import { rulesProblem } from './problem.ts';
import { ChangeInWords, TrialNumbers } from './trial-words.tsx';
import { type RulesTyped, rulesTyped, versionIn } from './typed.ts';

type Step = 'countersign' | 'drop';
const TITLES: Readonly<Record<Step, string>> = {
  countersign: 'Countersign a change of the rules',
  drop: 'Give up the draft',
};
const LABELS = {
  '/reason': { field: 'reason', label: 'The reason' },
  '/explanations': { field: 'reason', label: 'The explanations' },
  '/holdsOn': { field: 'reason', label: 'The first day' },
};

interface StepProps {
  readonly step: Step;
  readonly draft: RulesDraft;
  readonly typed: RulesTyped;
  readonly problem: StepProblem;
}

const Reason = ({ typed, problem, label }: Pick<StepProps, 'typed' | 'problem'> & { label: string }) => (
  <Textarea
    name="reason"
    label={label}
    hint="Do not name anybody"
    rows={3}
    value={typed['reason']}
    error={errorOf(problem.errors, 'reason')}
  />
);

const StepForm = ({ step, draft, typed, problem }: StepProps) => (
  <>
    <ErrorSummary errors={problem.errors} />
    {problem.notice && <NotificationBanner>{problem.notice}</NotificationBanner>}
    <h1 class="govuk-heading-l">{TITLES[step]}</h1>
    <p class="govuk-body">
      Version {draft.number}, written by {draft.authors.map(({ name }) => name).join(' and ')}
      {draft.saved && `, saved on ${dayAndTime(draft.saved.at)}`}. To hold from {calendarDay(draft.holdsOn)}.
    </p>
    <p class="govuk-body">{draft.why}</p>
    <ChangeInWords lines={draft.inWords} />
    {step === 'countersign' && draft.trial && (
      <>
        <TrialNumbers trial={draft.trial} />
        <p class="govuk-body">
          <a class="govuk-link" href={desk.rulesTrial(draft.trial.id)}>
            The contacts that would change
          </a>
        </p>
        <Explained explanations={draft.explanations} />
      </>
    )}
    <Form action={step === 'countersign' ? desk.rulesCountersign : desk.rulesDrop}>
      <input type="hidden" name="version" value={String(draft.version)} />
      {step === 'countersign' ? (
        <>
          <Button words="Countersign" name="step" value="countersign" />
          <Reason typed={typed} problem={problem} label="If you send it back: why?" />
          <Button words="Send it back" kind="secondary" name="step" value="send-back" />
        </>
      ) : (
        <>
          <Reason typed={typed} problem={problem} label="Why is it given up?" />
          <Button words="Give it up" kind="warning" />
        </>
      )}
    </Form>
  </>
);

/** A second manager countersigns a change of the rules or sends it back; or it is given up. */
export const countersignRulesPage = (deps: WebDependencies): Hono<SignedIn> => {
  const show = async (c: Context<SignedIn>, step: Step, typed: RulesTyped, problem: StepProblem) => {
    const result = await deps.api.call('readRules', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { draft } = result.answer;
    if (draft === null) return showNotFound(c);
    if (problem.errors.length > 0 || problem.notice) c.status(problem.status);
    return c.render(<StepForm step={step} draft={draft} typed={typed} problem={problem} />, {
      title: TITLES[step],
      error: problem.errors.length > 0,
      backHref: desk.rules,
    });
  };
  const again = (c: Context<SignedIn>, step: Step, typed: RulesTyped, said: Problem) => {
    const problem = rulesProblem(said, LABELS);
    return problem === undefined ? showProblem(c, deps, said) : show(c, step, typed, problem);
  };
  const NONE: StepProblem = { errors: [], status: 422 };
  return new Hono<SignedIn>()
    .get('/rules/draft/countersign', (c) => show(c, 'countersign', {}, NONE))
    .post('/rules/draft/countersign', async (c) => {
      const typed = rulesTyped(await posted(c));
      const token = c.get('session').accessToken;
      const version = versionIn(typed);
      const back = typed['step'] === 'send-back';
      const result = back
        ? await deps.api.call('sendBackRules', { token, body: { version, reason: typed['reason'] ?? '' } })
        : await deps.api.call('countersignRules', {
            token,
            body: { version },
            patienceMs: TRIAL_PATIENCE_MS,
          });
      if (!result.ok) return again(c, 'countersign', typed, result.problem);
      return c.redirect(`${desk.rules}?done=${back ? 'sent-back' : 'countersigned'}`, 303);
    })
    .get('/rules/draft/drop', (c) => show(c, 'drop', {}, NONE))
    .post('/rules/draft/drop', async (c) => {
      const typed = rulesTyped(await posted(c));
      const result = await deps.api.call('dropRules', {
        token: c.get('session').accessToken,
        body: { version: versionIn(typed), reason: typed['reason'] ?? '' },
      });
      if (!result.ok) return again(c, 'drop', typed, result.problem);
      return c.redirect(`${desk.rules}?done=dropped`, 303);
    });
};
