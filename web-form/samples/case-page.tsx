import { type Context, Hono } from 'hono';
import type { SampleCase } from '../../shared/contract/samples.ts';
import { OUTCOME_WORDS } from '../../shared/contract/words.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { NotificationBanner } from '../components/notification-banner.tsx';
import { RatingTag } from '../components/rating-tag.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { dayAndTime } from '../components/when.ts';
import type { WebDependencies } from '../dependencies.ts';
import { desk } from '../desk/paths.ts';
import type { StepProblem } from '../desk/work/step-problem.ts';
import type { SignedIn } from '../env.ts';
import { showProblem } from '../errors/show-problem.ts';
import { posted } from '../posted.ts';
import { samplePaths } from './paths.ts';
import { ReviewForm } from './review-form.tsx';
import { reviewProblem } from './review-problem.ts';
import { ReviewShown } from './review-shown.tsx';
import { NOT_TYPED, type ReviewTyped, reviewOf, reviewTyped } from './review-typed.ts';

const WHY_NOT = {
  'own-decision': 'You had a part in this decision, so you do not review it. Somebody else does.',
  'knows-family': 'You know this family, so you do not review it. Somebody else does.',
  reviewed: 'You have reviewed this case.',
  complete: 'This case needs no more reviews.',
  restricted: 'This record is restricted. Ask a manager.',
  'may-not': 'You can read reviews, and give none.',
} as const;

const About = ({ of, opens }: { of: SampleCase; opens: boolean }) => (
  <SummaryList
    rows={[
      {
        key: 'Record',
        value: opens ? (
          <a class="govuk-link" href={desk.referral(of.reference)}>
            {of.reference}, person {of.contact}
          </a>
        ) : (
          `${of.reference}, person ${of.contact}`
        ),
      },
      { key: 'Part', value: of.part },
      { key: 'Outcome', value: of.outcome === null ? 'None' : OUTCOME_WORDS[of.outcome] },
      { key: 'Rating', value: <RatingTag level={of.level} /> },
      { key: 'Received', value: dayAndTime(of.receivedAt) },
      { key: 'Closed', value: of.closedAt === null ? '–' : dayAndTime(of.closedAt) },
      { key: 'Decided by', value: of.deciders.join(', ') || '–' },
      { key: 'Countersigned by', value: of.countersigners.join(', ') || 'Nobody' },
    ]}
  />
);

const Outside = ({ of, manages }: { of: SampleCase; manages: boolean }) => {
  if (of.external !== null) {
    const { reviewer, releasedBy, releasedAt, review } = of.external;
    return (
      <>
        <p class="govuk-body">
          Released without names to {reviewer} by {releasedBy}, {dayAndTime(releasedAt)}.
        </p>
        {review !== null && <ReviewShown review={review} />}
      </>
    );
  }
  return manages ? (
    <p class="govuk-body">
      <a class="govuk-link" href={samplePaths.pack(of.sample, of.case)}>
        Have it reviewed from outside, without names
      </a>
    </p>
  ) : null;
};

interface Shown {
  readonly typed: ReviewTyped;
  readonly problem: StepProblem | undefined;
}

const show = (c: Context<SignedIn>, of: SampleCase, { typed, problem }: Shown) => {
  const errors = problem?.errors ?? [];
  const manages = c.get('session').person.roles.includes('manager');
  return c.render(
    <>
      <ErrorSummary errors={errors} />
      {problem?.notice && <NotificationBanner>{problem.notice}</NotificationBanner>}
      {c.req.query('reviewed') === 'yes' && <NotificationBanner success>Recorded</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">Sample {of.sample}</span>
        Case {of.case} of {of.of}
      </h1>
      <About of={of} opens={manages} />
      {of.may === 'yes' ? (
        <>
          {of.reviewed > 0 && (
            <InsetText>
              Somebody has reviewed it. You see what they said once you have given your review.
            </InsetText>
          )}
          <p class="govuk-body">Read the record first. Then answer for the time of the decision.</p>
          <ReviewForm action={samplePaths.case(of.sample, of.case)} typed={typed} errors={errors} />
        </>
      ) : (
        <InsetText>{WHY_NOT[of.may]}</InsetText>
      )}
      {of.reviews?.map((review) => (
        <ReviewShown review={review} />
      ))}
      <Outside of={of} manages={manages} />
    </>,
    {
      title: `Case ${of.case} of sample ${of.sample}`,
      backHref: samplePaths.sample(of.sample),
      error: errors.length > 0,
    },
  );
};

/** One case of a sample: reviewed by a manager, read by an auditor. */
export const casePage = (deps: WebDependencies): Hono<SignedIn> => {
  const PATH = '/:sample{[0-9]+}/cases/:case{[0-9]+}';
  const load = (c: Context<SignedIn>) =>
    deps.api.call('readSampleCase', {
      token: c.get('session').accessToken,
      path: { sample: c.req.param('sample') ?? '', case: c.req.param('case') ?? '' },
    });
  const again = async (c: Context<SignedIn>, typed: ReviewTyped, problem: StepProblem) => {
    const result = await load(c);
    if (!result.ok) return showProblem(c, deps, result.problem);
    c.status(problem.status);
    return show(c, result.answer, { typed, problem });
  };
  return new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const result = await load(c);
      return result.ok
        ? show(c, result.answer, { typed: NOT_TYPED, problem: undefined })
        : showProblem(c, deps, result.problem);
    })
    .post(PATH, async (c) => {
      const typed = reviewTyped(await posted(c));
      const body = reviewOf(typed);
      if (Array.isArray(body)) return again(c, typed, { errors: body, status: 422 });
      const path = { sample: c.req.param('sample'), case: c.req.param('case') };
      const result = await deps.api.call('reviewSampleCase', {
        token: c.get('session').accessToken,
        path,
        body,
      });
      if (result.ok) {
        const { sample, case: of } = result.answer;
        return c.redirect(`${samplePaths.case(sample, of)}?reviewed=yes`, 303);
      }
      const problem = reviewProblem(result.problem);
      return problem === undefined ? showProblem(c, deps, result.problem) : again(c, typed, problem);
    });
};
