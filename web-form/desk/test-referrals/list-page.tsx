import { Hono } from 'hono';
import { calendarDay, day } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { StandingTag } from './standing-tag.tsx';

/** Test referrals that managers planned. */
export const testsPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/test-referrals', async (c) => {
    const result = await deps.api.call('listTests', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { plans } = result.answer;
    return c.render(
      <>
        <h1 class="govuk-heading-l">Test referrals</h1>
        <p class="govuk-body">
          A test is sent by somebody of a partner agency, about people who do not exist. Only managers know of
          it until one of them reveals it. It is worked like any other, counts in no figure, and nothing about
          it leaves the service.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={desk.newTest}>
            Plan a test referral
          </a>
        </p>
        {plans.length === 0 ? (
          <p class="govuk-body">No test has been planned yet.</p>
        ) : (
          <WideTable
            caption="Planned tests"
            head={['Reference it carries', 'From', 'Sent by', 'Last day', 'Planned', 'Standing']}
            rows={plans.map(({ id, agencyReference, agency, tester, lapsesOn, planned, standing }) => [
              <a class="govuk-link" href={desk.test(id)}>
                {agencyReference}
              </a>,
              agency.name,
              tester,
              calendarDay(lapsesOn),
              `${day(planned.at)}, ${planned.by.name}`,
              <StandingTag standing={standing} />,
            ])}
          />
        )}
      </>,
      { title: 'Test referrals', wide: true, backHref: desk.home },
    );
  });
