import { Hono } from 'hono';
import type { RetentionAnswer } from '../../../shared/contract/answers/retention.ts';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { dayAndTime } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { requireRole } from '../../session/require-role.ts';
import { desk } from '../paths.ts';

const counted = (count: number): string => `${count} referral${count === 1 ? '' : 's'}`;

const LastRun = ({ lastRun }: Pick<RetentionAnswer, 'lastRun'>) => {
  if (lastRun === null) return <p class="govuk-body">Nobody has made a dry run yet.</p>;
  const { madeAt, by, due, byRule, held, notYet, notClosed, deleted } = lastRun;
  return (
    <>
      <p class="govuk-body">
        Made on {dayAndTime(madeAt)} by {by}. {counted(due)} would be deleted, {held} more{' '}
        {held === 1 ? 'is' : 'are'} stopped by a legal hold. {notYet} {notYet === 1 ? 'is' : 'are'} kept for
        longer, {notClosed} without end for now.
      </p>
      {byRule.length > 0 && (
        <WideTable
          caption="Why they would be deleted"
          head={['Rule', 'Referrals']}
          rows={byRule.map(({ words, count }) => [words, String(count)])}
        />
      )}
      {deleted === null ? (
        <InsetText>Nothing on this list has been deleted yet.</InsetText>
      ) : (
        <InsetText>
          On {dayAndTime(deleted.at)} {deleted.by} deleted {counted(deleted.deleted)} of this list.{' '}
          {deleted.leftOut} were left out: held, or not due any more.
        </InsetText>
      )}
    </>
  );
};

const Holds = ({ holds, hidden }: Pick<RetentionAnswer, 'holds' | 'hidden'>) => (
  <>
    {holds.length === 0 ? (
      <p class="govuk-body">There is none that you may see.</p>
    ) : (
      <WideTable
        caption="Holds that stand"
        captionSize="s"
        head={['Placed from', 'On', 'When', 'By', 'Why']}
        rows={holds.map(({ on, reference, by, at, reason }) => [
          <a class="govuk-link app-reference" href={desk.hold(reference)}>
            {reference}
          </a>,
          on === 'child' ? 'Every record about a child' : 'This referral',
          dayAndTime(at),
          by.name,
          <span class="app-typed">{reason}</span>,
        ])}
      />
    )}
    {hidden > 0 && <p class="govuk-body">{hidden} more on records that are kept from you.</p>}
  </>
);

/** How long records are kept, what the last dry run would delete, and what is held. */
export const retentionPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .use('/retention', requireRole(deps, ...ROUTES.readRetention.roles))
    .get('/retention', async (c) => {
      const result = await deps.api.call('readRetention', { token: c.get('session').accessToken });
      if (!result.ok) return showProblem(c, deps, result.problem);
      const { rules, lastRun, holds, hidden } = result.answer;
      return c.render(
        <>
          <h1 class="govuk-heading-l">How long records are kept</h1>
          <ul class="govuk-list govuk-list--bullet">
            {rules.map(({ words }) => (
              <li>{words}</li>
            ))}
          </ul>
          <p class="govuk-body">
            The longest that applies to any contact about any child of a referral holds for the whole of it.
            What is not decided yet is kept.
          </p>
          <h2 class="govuk-heading-m">The last dry run</h2>
          <LastRun lastRun={lastRun} />
          <p class="govuk-body">
            Nothing is deleted by itself. Ask whoever runs the service for a dry run: it lists what is due and
            deletes nothing. They delete what that list says once somebody has agreed to it. Each record is
            asked again at that moment. A note that it was deleted, and by which rule, stays in the audit.
          </p>
          <h2 class="govuk-heading-m">Legal holds</h2>
          <Holds holds={holds} hidden={hidden} />
        </>,
        { title: 'How long records are kept', backHref: desk.home, wide: true },
      );
    });
