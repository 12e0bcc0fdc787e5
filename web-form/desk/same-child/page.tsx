import { Hono } from 'hono';
import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { SAME_CHILD_ANSWERS } from '../../../shared/contract/words.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import type { AnswerTyped } from './answer-form.tsx';
import { backFrom, loadPair, type PairContext, pairOf, queueOf } from './load.ts';
import { SameChildView } from './same-child-view.tsx';
import { SEEN } from './undo-form.tsx';

const PATH = '/referrals/:reference/contacts/:number/same-child/:other';
const LABELS = {
  '/answer': { field: 'answer', label: 'Answer' },
  '/reason': { field: 'reason', label: 'Reason' },
};
const NOTHING_TYPED: AnswerTyped = { answer: '', reason: '' };
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const NOT_CHOSEN: StepProblem = {
  errors: [{ field: 'answer', words: 'Choose whether they are about the same child' }],
  status: 422,
};
const CHANGED =
  'Somebody answered this, or undid an answer, while you were looking. Yours was not recorded. This is how it stands now.';
const NEWS: Readonly<Record<string, string>> = {
  answered: 'Your answer is recorded',
  undone: 'The answer is undone',
};

const show = (c: PairContext, compared: SameChild, typed: AnswerTyped, problem: StepProblem) => {
  const queue = queueOf(c);
  return c.render(
    <SameChildView
      compared={compared}
      queue={queue}
      typed={typed}
      errors={problem.errors}
      notice={problem.notice}
      news={NEWS[c.req.query('news') ?? '']}
    />,
    {
      title: `Is this the same child? ${compared.contact.reference}`,
      error: problem.errors.length > 0,
      backHref: backFrom(compared.contact.reference, queue),
      wide: true,
    },
  );
};

/** The page again after a step that was not taken, with what was typed and how things stand now. */
const again = async (
  c: PairContext,
  deps: WebDependencies,
  seen: SameChild,
  typed: AnswerTyped,
  refused: Problem,
) => {
  if (refused.code === 'changed-meanwhile') {
    const now = await loadPair(c, deps);
    c.status(409);
    return show(c, now instanceof Response ? seen : now, typed, { errors: [], notice: CHANGED, status: 409 });
  }
  const problem = stepProblem(refused, LABELS);
  if (problem === undefined) return showProblem(c, deps, refused);
  c.status(problem.status);
  return show(c, seen, typed, problem);
};

const after = (c: PairContext, news: 'answered' | 'undone'): Response => {
  const { reference, number, other } = pairOf(c);
  const address = desk.sameChild(`${reference}.${number}`, other, queueOf(c));
  return c.redirect(`${address}${address.includes('?') ? '&' : '?'}news=${news}`, 303);
};

/** Two contacts side by side: are they about the same child? Anybody at the desk may answer, and undo. */
export const sameChildPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const compared = await loadPair(c, deps);
      return compared instanceof Response ? compared : show(c, compared, NOTHING_TYPED, NO_PROBLEM);
    })
    .post(PATH, async (c) => {
      const compared = await loadPair(c, deps);
      if (compared instanceof Response) return compared;
      const fields = await posted(c);
      const typed = { answer: textOf(fields, 'answer'), reason: textOf(fields, 'reason') };
      const answer = SAME_CHILD_ANSWERS.find((known) => known === typed.answer);
      if (answer === undefined) {
        c.status(NOT_CHOSEN.status);
        return show(c, compared, typed, NOT_CHOSEN);
      }
      const result = await deps.api.call('answerSameChild', {
        token: c.get('session').accessToken,
        path: pairOf(c),
        body: { answer, ...(typed.reason.trim() !== '' && { reason: typed.reason }) },
      });
      return result.ok ? after(c, 'answered') : again(c, deps, compared, typed, result.problem);
    })
    .post(`${PATH}/undo`, async (c) => {
      const compared = await loadPair(c, deps);
      if (compared instanceof Response) return compared;
      const seen = textOf(await posted(c), SEEN);
      const result = await deps.api.call('undoSameChild', {
        token: c.get('session').accessToken,
        path: pairOf(c),
        body: seen === '' ? {} : { seen },
      });
      return result.ok ? after(c, 'undone') : again(c, deps, compared, NOTHING_TYPED, result.problem);
    });
