import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { Problem } from '../../../shared/contract/problem.ts';
import { FAMILY_KNOWS, REASONS_WITHOUT_AGREEMENT } from '../../../shared/contract/words.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { AskForm, type AskFormProps, KEY } from './ask-form.tsx';
import { loadToAsk } from './load.ts';
import { type ChecksTyped, checksTyped, missingIn, NOTHING_TYPED } from './typed.ts';

const PATH = '/work/:id/checks';
const LABELS = {
  '/contacts': { field: 'contacts', label: 'People' },
  '/agencies': { field: 'agencies', label: 'Agencies' },
  '/question': { field: 'question', label: 'Question' },
  '/necessity': { field: 'necessity', label: 'Why it is necessary' },
  '/familyKnows': { field: 'familyKnows', label: 'Whether the family knows' },
  '/basis': { field: 'basis', label: 'Lawful basis' },
  '/basis/reason': { field: 'reason', label: 'Reason' },
};
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };

const keyOf = <Code extends string>(
  table: Readonly<Record<Code, unknown>>,
  typed: string,
): Code | undefined => (Object.keys(table) as Code[]).find((code) => code === typed); // Object.keys forgets the key type

/** What the API is sent; undefined where an answer is none that the page offers. */
const bodyOf = ({ contacts, agencies, question, necessity, ...typed }: ChecksTyped) => {
  const familyKnows = keyOf(FAMILY_KNOWS, typed.familyKnows);
  const reason = keyOf(REASONS_WITHOUT_AGREEMENT, typed.reason);
  const basis =
    typed.basis === 'agreement-given'
      ? ({ kind: typed.basis } as const)
      : reason && ({ kind: 'safeguarding-without-agreement', reason } as const);
  if (familyKnows === undefined || basis === undefined) return undefined;
  return { contacts: contacts.map(Number), agencies, question, necessity, familyKnows, basis };
};

/** The words of the gate are the API’s: it says for each person what would be needed. */
const problemOf = (problem: Problem): StepProblem | undefined =>
  problem.code === 'checks-not-allowed'
    ? {
        errors: [],
        notice: `Nobody was asked. ${problem.detail ?? ''} What you typed is kept on this page.`,
        status: 409,
      }
    : stepProblem(problem, LABELS);

const show = (c: Context, props: AskFormProps) =>
  c.render(<AskForm {...props} />, {
    title: `Ask partners for information, ${props.work.reference}`,
    error: props.problem.errors.length > 0,
    backHref: desk.work(props.work.id),
  });

/** Asks partners for information about people in work that this person holds. */
export const askChecksPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const loaded = await loadToAsk(deps, c.get('session'), c.req.param('id'));
      if (!loaded.ok) return showProblem(c, deps, loaded.problem);
      const [only, ...others] = loaded.work.contacts;
      const contacts = only === undefined || others.length > 0 ? [] : [String(only)];
      const typed = { ...NOTHING_TYPED, contacts };
      return show(c, { ...loaded, typed, idempotencyKey: randomUUID(), problem: NO_PROBLEM });
    })
    .post(PATH, async (c) => {
      const id = c.req.param('id');
      const session = c.get('session');
      const loaded = await loadToAsk(deps, session, id);
      if (!loaded.ok) return showProblem(c, deps, loaded.problem);
      const fields = await posted(c);
      const typed = checksTyped(fields);
      const idempotencyKey = textOf(fields, KEY).slice(0, 200) || randomUUID();
      const kept = { ...loaded, typed, idempotencyKey };
      const body = bodyOf(typed);
      const errors = missingIn(typed);
      if (errors.length > 0 || body === undefined) {
        c.status(422);
        return show(c, { ...kept, problem: { errors, status: 422 } });
      }
      const token = session.accessToken;
      const result = await deps.api.call('askPartners', { token, path: { id }, idempotencyKey, body });
      if (result.ok) return c.redirect(`${desk.work(id)}?partners=asked`, 303);
      const problem = problemOf(result.problem);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      return show(c, { ...kept, problem });
    });
