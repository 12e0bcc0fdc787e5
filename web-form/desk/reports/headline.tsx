import type { Child } from 'hono/jsx';
import type { ReportAnswer } from '../../../shared/contract/answers/report.ts';
import { counted } from '../../components/figures/figure.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { span } from '../../components/when.ts';
import { reports } from './paths.ts';

const MINUTE = 60_000;

interface Needs {
  readonly count: number;
  readonly words: string;
  readonly href: string;
}

const many = (count: number, one: string, more: string): string =>
  `${counted(count)} ${count === 1 ? one : more}`;

/** What needs somebody’s eyes, the most urgent first; only what there is any of. */
export const needs = (report: ReportAnswer): Needs[] => {
  const { overdueContacts: overdue, slippingContacts: slipping, unclaimedReds: reds, untold } = report;
  const longest = Math.max(0, ...reds.map(({ minutes }) => minutes));
  return [
    {
      count: reds.length,
      words: `${many(reds.length, 'red has', 'reds have')} had nobody${reds.length === 1 ? '' : ', the longest'} for ${span(longest * MINUTE)}`,
      href: '#unclaimed-reds',
    },
    {
      count: overdue,
      words: `${many(overdue, 'decision is', 'decisions are')} overdue`,
      href: reports.list({ of: 'open', against: 'overdue' }),
    },
    {
      count: slipping,
      words: `${many(slipping, 'decision is', 'decisions are')} due in the next four hours`,
      href: reports.list({ of: 'open', against: 'slipping' }),
    },
    {
      count: report.reviewsWaiting,
      words: `${many(report.reviewsWaiting, 'repeat contact waits', 'repeat contacts wait')} for a manager’s review`,
      href: reports.list({ of: 'reviews' }),
    },
    {
      count: untold.count,
      words: `${many(untold.count, 'contact is decided and its referrer has', 'contacts are decided and their referrers have')} not been told`,
      href: reports.list({ of: 'untold' }),
    },
  ].filter(({ count }) => count > 0);
};

const Joined = ({ parts, kept }: { parts: readonly Needs[]; kept: boolean }): Child =>
  parts.map(({ words, href }, at) => (
    <>
      {at > 0 && (at === parts.length - 1 ? ', and ' : ', ')}
      {kept && !href.startsWith('#') ? (
        words
      ) : (
        <a class="govuk-link" href={href}>
          {words}
        </a>
      )}
    </>
  ));

/** In a sentence, what needs somebody’s eyes; or that nothing does. */
export const Headline = ({ report }: { report: ReportAnswer }) => {
  const parts = needs(report);
  if (parts.length === 0)
    return (
      <InsetText>
        Nothing {report.kept ? 'needed' : 'needs'} somebody at once: no red without somebody, nothing overdue,
        nothing due in the next four hours, no review waiting and every referrer told.
      </InsetText>
    );
  return (
    <WarningText classes="app-headline">
      <Joined parts={parts} kept={report.kept} />.
    </WarningText>
  );
};
