import type { ReportAnswer } from '../../../../shared/contract/answers/report.ts';
import type { FigureTable } from '../../../components/figures/figure.ts';
import { dayAndTime, span } from '../../../components/when.ts';
import type { SeenBy } from '../seen-by.ts';

const MINUTE = 60_000;

/** Reds that nobody has taken, and how long each waited when the report was made. */
export const unclaimedReds = ({ unclaimedReds: reds }: ReportAnswer, { record }: SeenBy): FigureTable => ({
  name: 'unclaimed-reds',
  caption: 'Reds that nobody has taken',
  columns: [
    { head: 'Reference', of: 'words' },
    { head: 'Queue', of: 'words' },
    { head: 'Waited', of: 'words' },
    { head: 'Since', of: 'words' },
    { head: 'Minutes', of: 'count', onlyInFile: true },
  ],
  rows: reds.map(({ reference, queueName, since, minutes }) => [
    { value: reference, href: record(reference) },
    { value: queueName },
    { value: span(minutes * MINUTE) },
    { value: dayAndTime(since) },
    { value: minutes },
  ]),
  empty: 'None: every red has somebody.',
});
