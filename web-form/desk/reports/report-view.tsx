import type { Context } from 'hono';
import type { ReportAnswer } from '../../../shared/contract/answers/report.ts';
import { FigureTableView } from '../../components/figures/figure-table.tsx';
import { calendarDay, dayAndTime, timeOfDay } from '../../components/when.ts';
import type { SignedIn } from '../../env.ts';
import { daysFrom, today, weekdayOf } from './days.ts';
import { Definitions } from './definitions.tsx';
import { Headline } from './headline.tsx';
import { NOW, reports } from './paths.ts';
import { reportTables } from './report-tables.ts';
import type { SeenBy } from './seen-by.ts';

/** A table of more columns takes the width of the page. */
const MOST_BESIDE = 5;

export interface ReportProps {
  readonly report: ReportAnswer;
  readonly seen: SeenBy;
  readonly now: Date;
}

/** The days before and after, as far as there can be reports. */
export const OtherDays = ({ day, now }: { day: string; now: Date }) => {
  const [before, after, current] = [daysFrom(day, -1), daysFrom(day, 1), today(now)];
  return (
    <nav class="app-not-printed" aria-label="Reports of other days">
      <ul class="govuk-list app-row">
        <li>
          <a class="govuk-link" href={reports.day(before)}>
            Report of {weekdayOf(before)}
          </a>
        </li>
        {after <= current && (
          <li>
            <a class="govuk-link" href={reports.day(after)}>
              Report of {weekdayOf(after)}
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href={reports.live}>
            As it stands now
          </a>
        </li>
      </ul>
    </nav>
  );
};

const Kept = ({ report: { day, at }, now }: Omit<ReportProps, 'seen'>) => (
  <>
    <p class="govuk-body">
      Kept as it was at {timeOfDay(at)} on {weekdayOf(day)}. It never changes: lists of what was open then are
      not kept.
    </p>
    <OtherDays day={day} now={now} />
  </>
);

const Live = ({ report: { day, at }, now }: Omit<ReportProps, 'seen'>) => (
  <>
    <p class="govuk-body">
      As at {day === today(now) ? timeOfDay(at) : dayAndTime(at)}. It is made afresh every minute:{' '}
      <a class="govuk-link" href={reports.live}>
        load it again
      </a>
      .
    </p>
    <nav class="app-not-printed" aria-label="Other reports">
      <ul class="govuk-list app-row">
        <li>
          <a class="govuk-link" href={reports.day(day)}>
            As it was this morning
          </a>
        </li>
        <li>
          <a class="govuk-link" href={reports.day(daysFrom(day, -1))}>
            Report of {weekdayOf(daysFrom(day, -1))}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={reports.trends()}>
            Thirteen weeks as charts
          </a>
        </li>
      </ul>
    </nav>
  </>
);

export const reportTitle = ({ kept, day }: Pick<ReportAnswer, 'kept' | 'day'>): string =>
  kept ? `Report of ${calendarDay(day)}` : 'How the front door stands';

/** A report: first what needs somebody, then the figures, each with the list behind it where there is one. */
export const ReportView = ({ report, seen, now }: ReportProps) => (
  <>
    <h1 class="govuk-heading-xl">{reportTitle(report)}</h1>
    {report.kept ? <Kept report={report} now={now} /> : <Live report={report} now={now} />}
    <Headline report={report} />
    {report.atLeast && (
      <p class="govuk-body">
        <strong>There is more open than was counted:</strong> read what is open as “at least”.
      </p>
    )}
    <Definitions />
    {reportTables(report, seen).map(({ heading, tables }) => (
      <>
        <h2 class="govuk-heading-l">{heading}</h2>
        <div class="app-charts">
          {tables.map((table) => (
            <div id={table.name} class={table.columns.length > MOST_BESIDE ? 'app-charts__wide' : undefined}>
              <FigureTableView
                table={table}
                file={reports.file(report.kept ? report.day : NOW, table.name)}
              />
            </div>
          ))}
        </div>
      </>
    ))}
  </>
);

/** Answers with a report. */
export const showReport = (c: Context<SignedIn>, props: ReportProps) =>
  c.render(<ReportView {...props} />, {
    title: reportTitle(props.report),
    wide: 'list',
    backHref: props.report.kept ? reports.live : props.seen.home,
  });
