import { type Context, Hono } from 'hono';
import type { Colleague } from '../../../shared/contract/answers/staff.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import type { FieldError } from '../../components/field.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadWork } from '../work/load-work.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { TransferForm, type TransferFormProps, transferTitle } from './transfer-form.tsx';

const PATH = '/work/:id/transfer';
const LABELS = { '/to': { field: 'to', label: 'Colleague' }, '/note': { field: 'note', label: 'Note' } };

const show = (c: Context, props: TransferFormProps) =>
  c.render(<TransferForm {...props} />, {
    title: `${transferTitle(props)}, ${props.work.reference}`,
    error: props.errors.length > 0,
    backHref: desk.work(props.work.id),
  });

/** The work and who may take it on, or the page that says why not. */
const load = async (
  c: Context<SignedIn>,
  deps: WebDependencies,
  id: string,
): Promise<{ work: Work; colleagues: readonly Colleague[] } | Response> => {
  const session = c.get('session');
  const loaded = await loadWork(deps.api, session, id);
  if (!loaded.ok) return showProblem(c, deps, loaded.problem);
  const { work } = loaded;
  const staff = await deps.api.call('listStaff', {
    token: session.accessToken,
    query: { queue: work.queue },
  });
  return staff.ok ? { work, colleagues: staff.answer.staff } : showProblem(c, deps, staff.problem);
};

const missing = (to: string, note: string): FieldError[] => [
  ...(to === '' ? [{ field: 'to', words: 'Choose who goes on with it' }] : []),
  ...(note.trim() === '' ? [{ field: 'note', words: 'Write what they need to know' }] : []),
];

/** Gives work to a colleague. */
export const transferPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const loaded = await load(c, deps, c.req.param('id'));
      if (loaded instanceof Response) return loaded;
      const staffId = c.get('session').person.id;
      return show(c, { ...loaded, staffId, to: '', note: '', errors: [], now: deps.now() });
    })
    .post(PATH, async (c) => {
      const id = c.req.param('id');
      const { accessToken: token, person } = c.get('session');
      const fields = await posted(c);
      const to = textOf(fields, 'to');
      const note = textOf(fields, 'note').replaceAll('\r\n', '\n');
      const again = async (status: StepProblem['status'], errors: readonly FieldError[], notice?: string) => {
        const loaded = await load(c, deps, id);
        if (loaded instanceof Response) return loaded;
        c.status(status);
        return show(c, { ...loaded, staffId: person.id, to, note, errors, notice, now: deps.now() });
      };
      const errors = missing(to, note);
      if (errors.length > 0) return again(422, errors);
      const result = await deps.api.call('transferWork', { token, path: { id }, body: { to, note } });
      if (result.ok) {
        const { queue, reference, held } = result.answer;
        if (held?.mine) return c.redirect(desk.work(id), 303);
        return c.redirect(`${desk.queue(queue)}?transferred=${reference}`, 303);
      }
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      return again(problem.status, problem.errors, problem.notice);
    });
