import { Hono } from 'hono';
import type { AgencyChecks } from '../../../shared/contract/answers/checks.ts';
import { Due } from '../../components/due.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { dayAndTime } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { agencyChecks } from '../paths.ts';

const List = ({ checks, now }: { checks: AgencyChecks['checks']; now: Date }) => (
  <WideTable
    caption="Due first"
    head={['Asked', 'Answer', 'About', 'What to do']}
    rows={checks.map(({ id, askedAt, due, people }) => [
      dayAndTime(askedAt),
      <Due due={due} now={now} />,
      people === 1 ? 'One person' : `${people} people`,
      <a class="govuk-link" href={agencyChecks.check(id)}>
        Read and answer<span class="govuk-visually-hidden"> what was asked on {dayAndTime(askedAt)}</span>
      </a>,
    ])}
  />
);

/** What the reader’s agency was asked and has not answered. Nobody is named before it is opened. */
export const checkListPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/', async (c) => {
    const result = await deps.api.call('listChecks', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { agency, checks, more } = result.answer;
    return c.render(
      <>
        {c.req.query('answered') === 'yes' && (
          <NotificationBanner success>Your answer was sent</NotificationBanner>
        )}
        <h1 class="govuk-heading-xl">
          <span class="govuk-caption-xl">{agency}</span>
          Requests for information
        </h1>
        {checks.length === 0 ? (
          <p class="govuk-body">Nothing waits for an answer.</p>
        ) : (
          <List checks={checks} now={deps.now()} />
        )}
        {more && <p class="govuk-body">There are more. The list shows those that are due first.</p>}
      </>,
      { title: 'Requests for information', wide: true },
    );
  });
