import { type Context, Hono } from 'hono';
import type { Pack, PackAsked } from '../../shared/contract/samples.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { errorOf } from '../components/field.ts';
import { Form } from '../components/form.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { NotificationBanner } from '../components/notification-banner.tsx';
import { Select } from '../components/select.tsx';
import { Textarea } from '../components/textarea.tsx';
import type { WebDependencies } from '../dependencies.ts';
import { desk } from '../desk/paths.ts';
import type { StepProblem } from '../desk/work/step-problem.ts';
import { stepProblem } from '../desk/work/step-problem.ts';
import type { SignedIn } from '../env.ts';
import { showProblem } from '../errors/show-problem.ts';
import { posted, textOf } from '../posted.ts';
import { requireRole } from '../session/require-role.ts';
import { PackParts } from './pack-parts.tsx';
import { samplePaths } from './paths.ts';

const PATH = '/:sample{[0-9]+}/cases/:case{[0-9]+}/pack';
const MOST_WORDS = 100;
const CHANGED =
  'This is not what you looked over: something was added to the record, or there are more words to take out. Nothing was released. Look it over as it is now.';

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_WORDS);

const TakeOut = ({ pack, errors }: { pack: Pack; errors: StepProblem['errors'] }) => (
  <Form action={samplePaths.pack(pack.sample, pack.case)}>
    <Textarea
      name="takeOut"
      label="More words to take out"
      hint="One name or phrase a line"
      value={pack.takeOut.join('\n')}
      error={errorOf(errors, 'takeOut')}
    />
    <Button words="Take them out" kind="secondary" />
  </Form>
);

const Release = ({ pack, errors }: { pack: Pack; errors: StepProblem['errors'] }) =>
  pack.reviewers.length === 0 ? (
    <InsetText>
      Nobody is listed as an external reviewer who could review this case.{' '}
      <a class="govuk-link" href={desk.people}>
        List them under people and agencies
      </a>
      .
    </InsetText>
  ) : (
    <Form action={samplePaths.pack(pack.sample, pack.case)}>
      <input type="hidden" name="takeOut" value={pack.takeOut.join('\n')} />
      <input type="hidden" name="digest" value={pack.digest} />
      <input type="hidden" name="release" value="yes" />
      <Select
        name="reviewer"
        label="Who reviews it?"
        choices={pack.reviewers.map(({ id, name }) => ({ value: id, words: name }))}
        error={errorOf(errors, 'reviewer')}
      />
      <Button words="I have looked it over: release it" />
    </Form>
  );

const show = (c: Context, pack: Pack, problem?: StepProblem) => {
  const errors = problem?.errors ?? [];
  return c.render(
    <>
      <ErrorSummary errors={errors} />
      {problem?.notice && <NotificationBanner>{problem.notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">
          Sample {pack.sample}, case {pack.case}
        </span>
        Look it over without names
      </h1>
      {pack.released ? (
        <InsetText>It is released. What follows is how it would look now.</InsetText>
      ) : (
        <p class="govuk-body">
          Names, addresses, numbers and agencies that the record knows are taken out. Read every line: what
          nobody wrote down as a name is still there. The reviewer sees this copy and nothing else.
        </p>
      )}
      {pack.perhapsNames.length > 0 && (
        <p class="govuk-body">
          <strong>Words that may be names:</strong> {pack.perhapsNames.join(', ')}
        </p>
      )}
      <PackParts parts={pack.parts} />
      {!pack.released && (
        <>
          <TakeOut pack={pack} errors={errors} />
          <Release pack={pack} errors={errors} />
        </>
      )}
    </>,
    {
      title: `Case ${pack.case} of sample ${pack.sample} without names`,
      backHref: samplePaths.case(pack.sample, pack.case),
      error: errors.length > 0,
    },
  );
};

const LABELS = {
  '/release/reviewer': { field: 'reviewer', label: 'Reviewer' },
  '/takeOut': { field: 'takeOut', label: 'More words to take out' },
};

/** A manager looks a case over without names, and releases it to a reviewer from outside. */
export const packPage = (deps: WebDependencies): Hono<SignedIn> => {
  const ask = (c: Context<SignedIn>, body: PackAsked) =>
    deps.api.call('packSampleCase', {
      token: c.get('session').accessToken,
      path: { sample: c.req.param('sample') ?? '', case: c.req.param('case') ?? '' },
      body,
    });
  const lookOver = async (c: Context<SignedIn>, takeOut: string[], problem?: StepProblem) => {
    const result = await ask(c, { takeOut });
    if (!result.ok) return showProblem(c, deps, result.problem);
    if (problem !== undefined) c.status(problem.status);
    return show(c, result.answer, problem);
  };
  return new Hono<SignedIn>()
    .use(PATH, requireRole(deps, 'manager'))
    .get(PATH, (c) => lookOver(c, []))
    .post(PATH, async (c) => {
      const fields = await posted(c);
      const takeOut = linesOf(textOf(fields, 'takeOut'));
      if (textOf(fields, 'release') !== 'yes') return lookOver(c, takeOut);
      const reviewer = textOf(fields, 'reviewer');
      if (reviewer === '') {
        const errors = [{ field: 'reviewer', words: 'Choose who is to review it' }];
        return lookOver(c, takeOut, { errors, status: 422 });
      }
      const result = await ask(c, { takeOut, release: { reviewer, digest: textOf(fields, 'digest') } });
      if (result.ok) return c.redirect(samplePaths.case(result.answer.sample, result.answer.case), 303);
      if (result.problem.code === 'changed-meanwhile') {
        return lookOver(c, takeOut, { errors: [], notice: CHANGED, status: 409 });
      }
      const problem = stepProblem(result.problem, LABELS);
      return problem === undefined ? showProblem(c, deps, result.problem) : lookOver(c, takeOut, problem);
    });
};
