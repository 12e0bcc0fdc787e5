import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { ReminderToSend } from '../../shared/store/drafts/reminder-event.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';
import type { Message } from './message.ts';

/**
 * The reminder of a draft that is soon deleted: two dates, as they fall on the authority's own clocks, and whom
 * to phone. Its link leads to the start page, where everybody signs in, and names no draft.
 */
export const draftReminderOf = (
  { id, endsAt = '' }: OutboxItem,
  { to, startedAt }: ReminderToSend,
  { calendar, phones }: AuthoritySettings,
  baseUrl: string,
): Message => {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: calendar.timeZone, dateStyle: 'long' });
  return {
    id,
    template: 'draft-reminder',
    to,
    personalisation: {
      reference: '',
      link: `${baseUrl}/`,
      started: day.format(new Date(startedAt)),
      deleted: day.format(new Date(endsAt)),
      phone: `${phones.mash.name}: ${phones.mash.number}`,
      phoneOutOfHours: `${phones.emergencyDutyTeam.name}: ${phones.emergencyDutyTeam.number}`,
    },
  };
};
