import { dutyManagerAt } from '../../shared/domain/watch/duty-manager.ts';
import { respondersOf } from '../../shared/settings/partner-checks.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';
import type { CheckTemplate, Message } from './message.ts';
import { reportMessageOf } from './report-message.ts';

/** The message to the duty manager who was named for that moment: how many reds, and where. */
const escalationOf = (
  { id, at, queue, count = 1 }: OutboxItem,
  { watch, calendar }: AuthoritySettings,
  baseUrl: string,
): Message | null => {
  const manager = dutyManagerAt(at, watch.dutyManagers, calendar.timeZone);
  const link = `${baseUrl}/desk/queues/${queue ?? 'mash'}`;
  return manager === undefined
    ? null
    : {
        id,
        template: 'red-escalated',
        to: manager.email,
        personalisation: { reference: '', link, count: String(count) },
      };
};

const CHECKS: readonly string[] = [
  'check-asked',
  'check-reminder',
  'check-overdue',
] satisfies CheckTemplate[];

const isOfChecks = (kind: OutboxItem['kind']): kind is CheckTemplate => CHECKS.includes(kind);

/** Is it to an agency that answers checks, whose mailbox managers may have changed? */
export const isToAgency = isOfChecks;

/** Is it to people at work on children, whose address is in the settings and not in the referral? */
export const isToStaff = (kind: OutboxItem['kind']): boolean =>
  kind === 'red-alert' ||
  kind === 'red-escalated' ||
  kind === 'break-glass' ||
  kind === 'daily-report' ||
  isOfChecks(kind);

/** The message to an agency’s mailbox; null where the agency does not answer checks any more. */
const checksOf = (
  template: CheckTemplate,
  { id, agency, count = 1 }: OutboxItem,
  settings: AuthoritySettings,
  baseUrl: string,
): Message | null => {
  const responder = respondersOf(settings).find((each) => each.agency === agency);
  return responder === undefined
    ? null
    : {
        id,
        template,
        to: responder.mailbox,
        personalisation: { reference: '', link: `${baseUrl}/checks`, count: String(count) },
      };
};

/** The message of an event, or null when there is nobody to send it to. */
export const messageOf = (
  event: OutboxItem,
  replyTo: string | undefined,
  settings: AuthoritySettings,
  baseUrl: string,
): Message | null => {
  const { alerts } = settings;
  const { id, kind, reference } = event;
  if (kind === 'complete-keys' || kind === 'find-late' || kind === 'written-form-came') return null;
  if (kind === 'email-code' || kind === 'draft-reminder') return null;
  if (kind === 'red-alert') {
    const to = event.queue === 'emergency-duty-team' ? alerts.emergencyDutyTeam : alerts.mash;
    const link = `${baseUrl}/desk/queues/${event.queue ?? 'mash'}`;
    return { id, template: 'red-alert', to, personalisation: { reference, link } };
  }
  if (kind === 'break-glass') {
    const link = `${baseUrl}/desk/referrals/${reference}`;
    const to = settings.restrictedRecords.managers;
    return { id, template: kind, to, personalisation: { reference, link, who: event.who ?? '' } };
  }
  if (kind === 'daily-report') return reportMessageOf(event, settings, baseUrl);
  if (kind === 'red-escalated') return escalationOf(event, settings, baseUrl);
  if (isOfChecks(kind)) return checksOf(kind, event, settings, baseUrl);
  if (replyTo === undefined) return null;
  const isOfWrittenForm = kind === 'written-form-asked' || kind === 'written-form-overdue';
  const link = `${baseUrl}/referrals/${reference}${isOfWrittenForm ? '/written-form' : ''}`;
  return { id, template: kind, to: replyTo, personalisation: { reference, link } };
};

/** The message with a code. Its link leads to the page that asks for it, and says nothing about anybody. */
export const codeMessageOf = (
  { id }: Pick<OutboxItem, 'id'>,
  { to, code }: { readonly to: string; readonly code: string },
  baseUrl: string,
): Message => ({
  id,
  template: 'email-code',
  to,
  personalisation: { reference: '', link: `${baseUrl}/guest/code`, code },
});
