import { type Context, Hono } from 'hono';
import type { TrendsAnswer } from '../../../../shared/contract/answers/report.ts';
import { Chart } from '../../../components/chart/chart.tsx';
import { chartTable } from '../../../components/chart/chart-table.ts';
import { csvAnswer } from '../../../components/csv.ts';
import { fileRows } from '../../../components/figures/figure.ts';
import { calendarDay } from '../../../components/when.ts';
import type { WebDependencies } from '../../../dependencies.ts';
import type { SignedIn } from '../../../env.ts';
import { showNotFound } from '../../../errors/pages.tsx';
import { showProblem } from '../../../errors/show-problem.ts';
import { daysFrom, isDay, today } from '../days.ts';
import { reports } from '../paths.ts';
import { trendCharts } from './charts.ts';

const TITLE = 'Thirteen weeks';
const DAYS = 13 * 7;
const FILE = /^([a-z-]+)\.csv$/;

/** The Monday of the last week, while the week is not over. */
const unfinishedOf = ({ weeks }: TrendsAnswer, now: Date): string | undefined => {
  const last = weeks.at(-1)?.counted;
  return last !== undefined && last.to >= today(now) ? last.from : undefined;
};

interface TrendsProps {
  readonly trends: TrendsAnswer;
  readonly to: string;
  readonly now: Date;
}

const OtherWeeks = ({ to, now }: Omit<TrendsProps, 'trends'>) => {
  const [before, after] = [daysFrom(to, -DAYS), daysFrom(to, DAYS)];
  const current = today(now);
  return (
    <nav class="app-not-printed" aria-label="Other weeks">
      <ul class="govuk-list app-row">
        <li>
          <a class="govuk-link" href={reports.trends(before)}>
            Thirteen weeks before
          </a>
        </li>
        {to < current && (
          <li>
            <a class="govuk-link" href={after >= current ? reports.trends() : reports.trends(after)}>
              Thirteen weeks after
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
};

const TrendsView = ({ trends, to, now }: TrendsProps) => {
  const unfinished = unfinishedOf(trends, now);
  const [first, last] = [trends.weeks[0]?.counted, trends.weeks.at(-1)?.counted];
  return (
    <>
      <h1 class="govuk-heading-xl">{TITLE}</h1>
      {first && last && (
        <p class="govuk-body">
          Weeks from Monday to Sunday, {calendarDay(first.from)} to {calendarDay(last.to)}.
          {unfinished !== undefined && ' The last week is not over: its counts will still grow.'} Lines are
          told apart by their dashes, signs and names.
        </p>
      )}
      <OtherWeeks to={to} now={now} />
      <div class="app-charts">
        {trendCharts(trends, unfinished !== undefined).map((figures) => (
          <Chart figures={figures} file={reports.trendsFile(figures.name, to)} unfinished={unfinished} />
        ))}
      </div>
    </>
  );
};

/** Thirteen weeks to the one with a day, as charts and their tables. */
export const trendsPage = (deps: WebDependencies): Hono<SignedIn> => {
  const read = (c: Context<SignedIn>, day: string) =>
    deps.api.call('readTrends', { token: c.get('session').accessToken, path: { day } });
  const asked = (c: Context<SignedIn>): string => c.req.query('to') ?? today(deps.now());
  return new Hono<SignedIn>()
    .get('/trends', async (c) => {
      const to = asked(c);
      if (!isDay(to)) return showNotFound(c);
      const result = await read(c, to);
      if (!result.ok) return showProblem(c, deps, result.problem);
      return c.render(<TrendsView trends={result.answer} to={to} now={deps.now()} />, {
        title: TITLE,
        wide: 'list',
        backHref: reports.live,
      });
    })
    .get('/trends/:file', async (c) => {
      const to = asked(c);
      const name = FILE.exec(c.req.param('file'))?.[1];
      if (!isDay(to) || name === undefined) return showNotFound(c);
      const result = await read(c, to);
      if (!result.ok) return showProblem(c, deps, result.problem);
      const unfinished = unfinishedOf(result.answer, deps.now());
      const figures = trendCharts(result.answer, unfinished !== undefined).find((each) => each.name === name);
      if (figures === undefined) return showNotFound(c);
      return csvAnswer(c, `${name}-to-${to}`, fileRows(chartTable(figures, unfinished)));
    });
};
