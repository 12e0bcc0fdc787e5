import type { Context } from 'hono';
import type { SignedIn } from '../../env.ts';
import { today, weekdayOf } from './days.ts';
import { reports } from './paths.ts';
import { OtherDays } from './report-view.tsx';

const why = (day: string, current: string): string => {
  if (day > current) return 'The day has not come yet.';
  if (day === current) return 'The report of today is kept in the morning. There is none yet.';
  return 'None was kept that morning. A report is never made afterwards: it would not say how things stood then.';
};

/** For a day of which no report is kept. */
export const showNoReport = (c: Context<SignedIn>, day: string, now: Date) => {
  const title = `No report of ${weekdayOf(day)}`;
  c.status(404);
  return c.render(
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{why(day, today(now))}</p>
      <OtherDays day={day > today(now) ? today(now) : day} now={now} />
    </>,
    { title, backHref: reports.live },
  );
};

/** For a service so new that not one report was made. */
export const showNoReportYet = (c: Context<SignedIn>) => {
  const title = 'No report yet';
  c.status(404);
  return c.render(
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        The first report is made within a minute of the service’s start.{' '}
        <a class="govuk-link" href={reports.live}>
          Load this page again
        </a>{' '}
        then.
      </p>
    </>,
    { title },
  );
};
