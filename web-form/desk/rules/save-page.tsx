import { type Context, Hono } from 'hono';
import type { RulesDraft } from '../../../shared/contract/rules.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Textarea } from '../../components/textarea.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted } from '../../posted.ts';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';
import { TRIAL_PATIENCE_MS } from './edit-page.tsx';
import { rulesProblem } from './problem.ts';
import { ChangeInWords } from './trial-words.tsx';
import { type RulesTyped, rulesTyped, versionIn } from './typed.ts';

const TITLE = 'Explain and save';
const FIELD = 'explained-';
const CONTACT = /^explained-([A-Z0-9-]+\.\d{1,2})$/;

const contactIn = (field: string): string | undefined => CONTACT.exec(field)?.[1];

/** The contacts to explain: those that were typed about, explained before, or found by the service now. */
const contactsOf = (typed: RulesTyped, { errors }: StepProblem): string[] => [
  ...new Set(
    [...errors.map(({ field }) => field), ...Object.keys(typed)].flatMap((name) => contactIn(name) ?? []),
  ),
];

interface SaveProps {
  readonly draft: RulesDraft;
  readonly typed: RulesTyped;
  readonly problem: StepProblem;
}

const SaveForm = ({ draft, typed, problem }: SaveProps) => {
  const contacts = contactsOf(typed, problem);
  return (
    <>
      <ErrorSummary errors={problem.errors} />
      {problem.notice && <NotificationBanner>{problem.notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">{TITLE}</h1>
      <ChangeInWords lines={draft.inWords} />
      <p class="govuk-body">
        When you save, the draft is tried once more on last quarter’s contacts. Each past red that it would
        lower has to be explained: why need that child’s contact not have been a red?
      </p>
      <Form action={desk.rulesSave}>
        <input type="hidden" name="version" value={typed['version']} />
        {contacts.map((contactId) => {
          const [reference = '', number = ''] = contactId.split('.');
          return (
            <>
              <Textarea
                name={`${FIELD}${contactId}`}
                label={`${reference}, contact ${number}`}
                hint="Do not name anybody"
                rows={3}
                value={typed[`${FIELD}${contactId}`]}
                error={errorOf(problem.errors, `${FIELD}${contactId}`)}
              />
              <p class="govuk-body">
                <a class="govuk-link" href={desk.referral(reference)}>
                  Read {reference}
                </a>
              </p>
            </>
          );
        })}
        <Button words="Save for a second manager" />
      </Form>
    </>
  );
};

const labelsOf = (errors: readonly { readonly pointer: string }[] = []) =>
  Object.fromEntries(
    errors.map(({ pointer }) => [
      pointer,
      { field: `${FIELD}${pointer.slice('/explanations/'.length)}`, label: 'The explanation' },
    ]),
  );

/** A manager explains each past red that the draft lowers, and hands it to another. */
export const saveRulesPage = (deps: WebDependencies): Hono<SignedIn> => {
  const show = (c: Context, props: SaveProps) =>
    c.render(<SaveForm {...props} />, {
      title: TITLE,
      error: props.problem.errors.length > 0,
      backHref: desk.rules,
    });
  const load = (c: Context<SignedIn>) => deps.api.call('readRules', { token: c.get('session').accessToken });
  return new Hono<SignedIn>()
    .get('/rules/draft/save', async (c) => {
      const result = await load(c);
      if (!result.ok) return showProblem(c, deps, result.problem);
      const { draft } = result.answer;
      if (draft === null) return showNotFound(c);
      const explained = draft.explanations.map(({ contactId, words }) => [`${FIELD}${contactId}`, words]);
      const reds: [string, string][] = [];
      if (draft.trial !== null && draft.trial.lowersRed > 0) {
        // Lowered reds come first: as many pages as hold them.
        for (let page = 1; page <= draft.trial.pages && reds.length < draft.trial.lowersRed; page += 1) {
          const found = await deps.api.call('readRulesTrial', {
            token: c.get('session').accessToken,
            path: { trial: draft.trial.id },
            query: { page: String(page) },
          });
          if (!found.ok) return showProblem(c, deps, found.problem);
          const lowered = found.answer.changes.filter(
            ({ before, after }) => before.level === 'red' && after.level !== 'red',
          );
          if (lowered.length === 0) break;
          reds.push(...lowered.map(({ contactId }): [string, string] => [`${FIELD}${contactId}`, '']));
        }
      }
      const typed = { ...Object.fromEntries([...reds, ...explained]), version: String(draft.version) };
      return show(c, { draft, typed, problem: { errors: [], status: 422 } });
    })
    .post('/rules/draft/save', async (c) => {
      const typed = rulesTyped(await posted(c));
      const explanations = Object.entries(typed).flatMap(([name, words]) => {
        const contactId = contactIn(name);
        return contactId === undefined ? [] : [{ contactId, words }];
      });
      const saved = await deps.api.call('saveRules', {
        token: c.get('session').accessToken,
        body: { version: versionIn(typed), explanations },
        patienceMs: TRIAL_PATIENCE_MS,
      });
      if (saved.ok) return c.redirect(`${desk.rules}?done=saved`, 303);
      const problem = rulesProblem(saved.problem, labelsOf(saved.problem.errors));
      if (problem === undefined) return showProblem(c, deps, saved.problem);
      const result = await load(c);
      if (!result.ok) return showProblem(c, deps, result.problem);
      if (result.answer.draft === null) return showNotFound(c);
      c.status(problem.status);
      return show(c, { draft: result.answer.draft, typed, problem });
    });
};
