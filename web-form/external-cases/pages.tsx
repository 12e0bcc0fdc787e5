import { type Context, Hono } from 'hono';
import { ROUTES } from '../../shared/contract/routes.ts';
import type { ExternalCase } from '../../shared/contract/samples.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { NotificationBanner } from '../components/notification-banner.tsx';
import { Table } from '../components/table.tsx';
import { day } from '../components/when.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { StepProblem } from '../desk/work/step-problem.ts';
import type { SignedIn } from '../env.ts';
import { showProblem } from '../errors/show-problem.ts';
import { posted } from '../posted.ts';
import { PackParts } from '../samples/pack-parts.tsx';
import { externalPaths } from '../samples/paths.ts';
import { ReviewForm } from '../samples/review-form.tsx';
import { reviewProblem } from '../samples/review-problem.ts';
import { ReviewShown } from '../samples/review-shown.tsx';
import { NOT_TYPED, type ReviewTyped, reviewOf, reviewTyped } from '../samples/review-typed.ts';
import { requireRole } from '../session/require-role.ts';

const PATH = '/:sample{[0-9]+}/:case{[0-9]+}';

const homePage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/', async (c) => {
    const result = await deps.api.call('listExternalCases', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { cases } = result.answer;
    return c.render(
      <>
        <h1 class="govuk-heading-l">Cases for you to review</h1>
        <p class="govuk-body">Names, addresses, numbers and agencies are taken out.</p>
        {cases.length === 0 ? (
          <p class="govuk-body">There is none now.</p>
        ) : (
          <Table
            caption="Cases"
            captionHidden
            head={['Case', 'Released', 'Reviewed']}
            rowHeaders
            rows={cases.map((of) => [
              <a class="govuk-link" href={externalPaths.case(of.sample, of.case)}>
                Sample {of.sample}, case {of.case}
              </a>,
              day(of.releasedAt),
              of.reviewedAt === null ? 'Not yet' : day(of.reviewedAt),
            ])}
          />
        )}
      </>,
      { title: 'Cases for you to review' },
    );
  });

const show = (c: Context, of: ExternalCase, typed: ReviewTyped, problem?: StepProblem) => {
  const errors = problem?.errors ?? [];
  return c.render(
    <>
      <ErrorSummary errors={errors} />
      {problem?.notice && <NotificationBanner>{problem.notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">Sample {of.sample}</span>
        Case {of.case}
      </h1>
      <PackParts parts={of.parts} />
      {of.review === null ? (
        <ReviewForm action={externalPaths.case(of.sample, of.case)} typed={typed} errors={errors} />
      ) : (
        <ReviewShown review={of.review} />
      )}
    </>,
    {
      title: `Case ${of.case} of sample ${of.sample}`,
      backHref: externalPaths.home,
      error: errors.length > 0,
    },
  );
};

const casePage = (deps: WebDependencies): Hono<SignedIn> => {
  const pathOf = (c: Context<SignedIn>) => ({
    sample: c.req.param('sample') ?? '',
    case: c.req.param('case') ?? '',
  });
  const shown = async (c: Context<SignedIn>, typed: ReviewTyped, problem?: StepProblem) => {
    const token = c.get('session').accessToken;
    const result = await deps.api.call('readExternalCase', { token, path: pathOf(c) });
    if (!result.ok) return showProblem(c, deps, result.problem);
    if (problem !== undefined) c.status(problem.status);
    return show(c, result.answer, typed, problem);
  };
  return new Hono<SignedIn>()
    .get(PATH, (c) => shown(c, NOT_TYPED))
    .post(PATH, async (c) => {
      const typed = reviewTyped(await posted(c));
      const body = reviewOf(typed);
      if (Array.isArray(body)) return shown(c, typed, { errors: body, status: 422 });
      const token = c.get('session').accessToken;
      const result = await deps.api.call('reviewExternalCase', { token, path: pathOf(c), body });
      if (result.ok) return c.redirect(externalPaths.case(result.answer.sample, result.answer.case), 303);
      const problem = reviewProblem(result.problem);
      return problem === undefined ? showProblem(c, deps, result.problem) : shown(c, typed, problem);
    });
};

/** The pages of reviewers from outside: the cases released to them, without names, and nothing else. */
export const externalCasePages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use(requireRole(deps, ...ROUTES.listExternalCases.roles));
  for (const page of [homePage, casePage]) pages.route('/', page(deps));
  return pages;
};
