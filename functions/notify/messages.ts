import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';

export type TemplateName = 'receipt' | 'red-alert' | 'outcome';

/** What is sent: a template, an address, and a reference with a link. Nothing about a person ever is. */
export interface Message {
  /** The outbox event's id, so that a message sent twice can be seen to be one. */
  readonly id: string;
  readonly template: TemplateName;
  readonly to: string;
  readonly personalisation: { readonly reference: string; readonly link: string };
}

/** Sends a message, or throws. */
export type Send = (message: Message) => Promise<void>;

/** The message of an event, or null when there is nobody to send it to. */
export const messageOf = (
  event: OutboxItem,
  replyTo: string | undefined,
  { alerts }: AuthoritySettings,
  baseUrl: string,
): Message | null => {
  const { id, kind, reference } = event;
  if (kind === 'complete-keys' || kind === 'find-late') return null;
  if (kind === 'red-alert') {
    const to = event.queue === 'emergency-duty-team' ? alerts.emergencyDutyTeam : alerts.mash;
    const link = `${baseUrl}/desk/queues/${event.queue ?? 'mash'}`;
    return { id, template: 'red-alert', to, personalisation: { reference, link } };
  }
  if (replyTo === undefined) return null;
  const link = `${baseUrl}/referrals/${reference}`;
  return { id, template: kind, to: replyTo, personalisation: { reference, link } };
};
