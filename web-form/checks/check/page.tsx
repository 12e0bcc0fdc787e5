import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { AgencyCheck } from '../../../shared/contract/answers/checks.ts';
import { INFORMATION_HELD } from '../../../shared/contract/words.ts';
import type { FieldError } from '../../components/field.ts';
import type { WebDependencies } from '../../dependencies.ts';
import { stepProblem } from '../../desk/work/step-problem.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { agencyChecks } from '../paths.ts';
import { type AnswerTyped, KEY } from './answer-form.tsx';
import { CheckView, type CheckViewProps } from './check-view.tsx';

const PATH = '/:check';
const LABELS = {
  '/held': { field: 'held', label: 'Answer' },
  '/words': { field: 'words', label: 'What is held' },
  '/worker': { field: 'worker', label: 'Whom to speak to' },
};
const NOTHING: AnswerTyped = { held: '', words: '', worker: '' };

const heldOf = (typed: string): keyof typeof INFORMATION_HELD | undefined =>
  (Object.keys(INFORMATION_HELD) as (keyof typeof INFORMATION_HELD)[]) // Object.keys forgets the key type
    .find((code) => code === typed);

const missingIn = ({ held, words }: AnswerTyped): FieldError[] => [
  ...(heldOf(held) === undefined ? [{ field: 'held', words: 'Choose your answer' }] : []),
  ...(held === 'yes' && words.trim() === '' ? [{ field: 'words', words: 'Say what is held' }] : []),
];

const show = (c: Context, props: CheckViewProps) =>
  c.render(<CheckView {...props} />, {
    title: 'Request for information',
    error: props.errors.length > 0,
    backHref: agencyChecks.home,
  });

const load = async (
  c: Context<SignedIn, typeof PATH>,
  deps: WebDependencies,
): Promise<AgencyCheck | Response> => {
  const result = await deps.api.call('readCheck', {
    token: c.get('session').accessToken,
    path: { check: c.req.param('check') },
  });
  return result.ok ? result.answer : showProblem(c, deps, result.problem);
};

/** One request, and the form to answer it. */
export const checkPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const check = await load(c, deps);
      if (check instanceof Response) return check;
      const { settings } = deps;
      const once = { idempotencyKey: randomUUID(), now: deps.now() };
      return show(c, { check, settings, typed: NOTHING, errors: [], ...once });
    })
    .post(PATH, async (c) => {
      const check = await load(c, deps);
      if (check instanceof Response) return check;
      const fields = await posted(c);
      const typed = {
        held: textOf(fields, 'held'),
        words: textOf(fields, 'words').replaceAll('\r\n', '\n'),
        worker: textOf(fields, 'worker'),
      };
      const idempotencyKey = textOf(fields, KEY).slice(0, 200) || randomUUID();
      const kept = { check, settings: deps.settings, typed, idempotencyKey, now: deps.now() };
      const held = heldOf(typed.held);
      const errors = missingIn(typed);
      if (held === undefined || errors.length > 0) {
        c.status(422);
        return show(c, { ...kept, errors });
      }
      const result = await deps.api.call('answerCheck', {
        token: c.get('session').accessToken,
        path: { check: check.id },
        idempotencyKey,
        body: { ...typed, held },
      });
      if (result.ok) return c.redirect(`${agencyChecks.home}?answered=yes`, 303);
      if (result.problem.code === 'check-closed') {
        c.status(409);
        const notice = 'This was answered or cancelled meanwhile. What you typed was not sent.';
        return show(c, { ...kept, errors: [], notice });
      }
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      return show(c, { ...kept, errors: problem.errors, notice: problem.notice });
    });
