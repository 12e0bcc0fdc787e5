import { Hono } from 'hono';
import type { CheckListed } from '../../../shared/contract/answers/checks.ts';
import { Due } from '../../components/due.tsx';
import { RatingTag } from '../../components/rating-tag.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';

const HEAD = ['Reference', 'Rating', 'Answer', 'Agency', 'Asked by'];

const Checks = ({ caption, checks, now }: { caption: string; checks: readonly CheckListed[]; now: Date }) =>
  checks.length === 0 ? null : (
    <WideTable
      caption={caption}
      head={HEAD}
      rows={checks.map((check) => [
        <a class="govuk-link app-reference" href={desk.checksOf(check.reference)}>
          {check.reference}
          <span class="govuk-visually-hidden">, {check.agency}</span>
        </a>,
        <RatingTag level={check.level} />,
        <Due due={check.due} now={now} />,
        `${check.kind}: ${check.agency}`,
        check.by.name,
      ])}
    />
  );

/** What partners have not answered: overdue first. */
export const waitingChecksPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/checks', async (c) => {
    const result = await deps.api.call('overdueChecks', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { overdue, open, more } = result.answer;
    return c.render(
      <>
        <h1 class="govuk-heading-xl">Checks with partners</h1>
        {overdue.length + open.length === 0 && (
          <p class="govuk-body">No check waits for a partner’s answer.</p>
        )}
        <Checks caption="Overdue" checks={overdue} now={deps.now()} />
        <Checks caption="Not yet due" checks={open} now={deps.now()} />
        {more && <p class="govuk-body">There are more. The list shows those that are due first.</p>}
      </>,
      { title: 'Checks with partners', backHref: desk.home, wide: 'list' },
    );
  });
