import { type Context, Hono } from 'hono';
import { PROSE } from '../../../shared/contract/fields.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotAllowed, showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadRecord } from '../work/load-work.ts';
import { stepProblem } from '../work/step-problem.ts';
import { mayRestrict } from './may.ts';

const PATH = '/referrals/:reference/conflict/:number/undo';

interface Undoing {
  readonly reference: string;
  /** Its place in the list on the record: no id stands in an address. */
  readonly number: number;
  readonly of: { readonly id: string; readonly name: string };
}

const UndoConflict = (props: Undoing & { reason: string; errors: readonly FieldError[] }) => (
  <>
    <ErrorSummary errors={props.errors} />
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{props.reference}</span>
      Let a colleague open this record again
    </h1>
    <p class="govuk-body">{props.of.name} can read it and work on it from then on.</p>
    <Form action={desk.undoConflict(props.reference, props.number)}>
      <CharacterCount
        name="reason"
        label="Why is it no conflict of interest?"
        value={props.reason}
        error={errorOf(props.errors, 'reason')}
        max={PROSE}
      />
      <Button words="Take it back" />
    </Form>
  </>
);

const load = async (
  c: Context<SignedIn, typeof PATH>,
  deps: WebDependencies,
): Promise<Undoing | Response> => {
  const session = c.get('session');
  if (!mayRestrict(session.person.roles)) return showNotAllowed(c);
  const { reference, number } = c.req.param();
  const loaded = await loadRecord(deps.api, session, reference);
  if (!loaded.ok) return showProblem(c, deps, loaded.problem);
  const conflict = loaded.record.access?.conflicts[Number(number) - 1];
  return conflict === undefined ? showNotFound(c) : { reference, number: Number(number), of: conflict.of };
};

const show = (c: Context, undoing: Undoing, reason = '', errors: readonly FieldError[] = []) =>
  c.render(<UndoConflict {...undoing} reason={reason} errors={errors} />, {
    title: `Let a colleague open this record again, ${undoing.reference}`,
    error: errors.length > 0,
    backHref: desk.referral(undoing.reference),
  });

/** A manager takes a colleague's conflict of interest back. */
export const undoConflictPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const undoing = await load(c, deps);
      return undoing instanceof Response ? undoing : show(c, undoing);
    })
    .post(PATH, async (c) => {
      const undoing = await load(c, deps);
      if (undoing instanceof Response) return undoing;
      const reason = textOf(await posted(c), 'reason').replaceAll('\r\n', '\n');
      if (reason.trim() === '') {
        c.status(422);
        return show(c, undoing, reason, [{ field: 'reason', words: 'Enter why it is no conflict' }]);
      }
      const { reference, of } = undoing;
      const result = await deps.api.call('undoConflict', {
        token: c.get('session').accessToken,
        path: { reference },
        body: { staff: of.id, reason },
      });
      if (result.ok) return c.redirect(`${desk.referral(reference)}#access`, 303);
      const problem = stepProblem(result.problem, { '/reason': { field: 'reason', label: 'Reason' } });
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      return show(c, undoing, reason, problem.errors);
    });
