import { type Context, Hono } from 'hono';
import type { SampleAsked } from '../../shared/contract/samples.ts';
import { ALLOCATIONS, STRATA, STRATUM_IDS } from '../../shared/contract/words.ts';
import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { errorOf } from '../components/field.ts';
import { Form } from '../components/form.tsx';
import { Input } from '../components/input.tsx';
import { NotificationBanner } from '../components/notification-banner.tsx';
import { Radios } from '../components/radios.tsx';
import type { WebDependencies } from '../dependencies.ts';
import { type StepProblem, stepProblem } from '../desk/work/step-problem.ts';
import type { SignedIn } from '../env.ts';
import { showProblem } from '../errors/show-problem.ts';
import { type Posted, posted, textOf } from '../posted.ts';
import { requireRole } from '../session/require-role.ts';
import { samplePaths } from './paths.ts';

interface DrawTyped {
  readonly from: string;
  readonly to: string;
  readonly size: string;
  readonly strata: readonly string[];
  readonly allocation: string;
  readonly second: string;
}

const NOT_TYPED: DrawTyped = { from: '', to: '', size: '30', strata: [], allocation: 'equal', second: 'yes' };
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const LABELS = {
  '/from': { field: 'from', label: 'First day' },
  '/to': { field: 'to', label: 'Last day' },
  '/size': { field: 'size', label: 'Size' },
  '/strata': { field: 'strata', label: 'Divided by' },
  '/allocation': { field: 'allocation', label: 'From each part' },
  '/second': { field: 'second', label: 'Second reviewer' },
};

const typedIn = (fields: Posted): DrawTyped => ({
  from: textOf(fields, 'from').trim(),
  to: textOf(fields, 'to').trim(),
  size: textOf(fields, 'size').trim(),
  strata: [fields['strata'] ?? []].flat(),
  allocation: textOf(fields, 'allocation'),
  second: textOf(fields, 'second'),
});

const ALLOCATION_IDS = Object.keys(ALLOCATIONS) as SampleAsked['allocation'][]; // Object.keys forgets the key type

const asked = ({ from, to, size, strata, allocation, second }: DrawTyped): SampleAsked => ({
  from,
  to,
  // What is no number is said by the API, by its field.
  size: /^\d{1,6}$/.test(size) ? Number(size) : 0.5,
  strata: STRATUM_IDS.filter((id) => strata.includes(id)),
  allocation: ALLOCATION_IDS.find((id) => id === allocation) ?? 'equal',
  second: second !== 'no',
});

const DAY_HINT = 'Year, month and day, like 2026-11-24';

const show = (c: Context, typed: DrawTyped, { errors, notice }: StepProblem) => {
  const field = (name: 'from' | 'to' | 'size') => ({
    name,
    value: typed[name],
    error: errorOf(errors, name),
    autocomplete: 'off',
    width: 10 as const,
  });
  return c.render(
    <>
      <ErrorSummary errors={errors} />
      {notice && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">Draw a sample</h1>
      <p class="govuk-body">
        The service draws at random. Nobody chooses which cases come, and a draw cannot be taken back: it is
        numbered, kept and in the audit.
      </p>
      <Form action={samplePaths.draw}>
        <Input {...field('from')} label="First day on which contacts were closed" hint={DAY_HINT} />
        <Input {...field('to')} label="Last day" hint={`${DAY_HINT}. At most 92 days`} />
        <Input {...field('size')} label="How many cases?" hint="At most 200" inputmode="numeric" />
        <Checkboxes
          name="strata"
          label="Divide the contacts by"
          hint="Choose any, or none to draw from all alike"
          choices={STRATUM_IDS.map((value) => ({ value, words: STRATA[value] }))}
          values={typed.strata}
          error={errorOf(errors, 'strata')}
        />
        <Radios
          name="allocation"
          label="How many from each part?"
          choices={ALLOCATION_IDS.map((value) => ({ value, words: ALLOCATIONS[value] }))}
          value={typed.allocation}
          error={errorOf(errors, 'allocation')}
        />
        <Radios
          name="second"
          label="Is each case to have a second reviewer?"
          hint="They do not see the first review before they have given theirs"
          inline
          choices={[
            { value: 'yes', words: 'Yes' },
            { value: 'no', words: 'No' },
          ]}
          value={typed.second}
          error={errorOf(errors, 'second')}
        />
        <Button words="Draw the sample" />
      </Form>
    </>,
    { title: 'Draw a sample', backHref: samplePaths.home, error: errors.length > 0 },
  );
};

/** A manager has a sample drawn. */
export const drawPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .use('/draw', requireRole(deps, 'manager'))
    .get('/draw', (c) => show(c, NOT_TYPED, NO_PROBLEM))
    .post('/draw', async (c) => {
      const typed = typedIn(await posted(c));
      const result = await deps.api.call('drawSample', {
        token: c.get('session').accessToken,
        body: asked(typed),
      });
      if (result.ok) return c.redirect(samplePaths.sample(result.answer.number), 303);
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      return show(c, typed, problem);
    });
