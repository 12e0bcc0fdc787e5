import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';
import type { Message } from './message.ts';

const DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** To the managers' mailbox: that a day's report is there, with its counts. Null where it holds none. */
export const reportMessageOf = (
  { id, report }: Pick<OutboxItem, 'id' | 'report'>,
  { reports }: AuthoritySettings,
  baseUrl: string,
): Message | null => {
  if (report === undefined) return null;
  const { day, open, overdue, slipping, received, decided, unclaimedReds, untold } = report;
  return {
    id,
    template: 'daily-report',
    to: reports.email,
    personalisation: {
      reference: '',
      link: `${baseUrl}/desk/reports/${day}`,
      day: DAY.format(new Date(`${day}T00:00:00Z`)),
      counts: [
        `Open: ${open}`,
        `Overdue: ${overdue}`,
        `Due in the next four hours: ${slipping}`,
        `Reds that nobody has taken: ${unclaimedReds}`,
        `Received yesterday: ${received}`,
        `Decided yesterday: ${decided}`,
        `Referrers not told yet: ${untold}`,
      ].join('\n'),
    },
  };
};
