import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';

export type TemplateName =
  | 'receipt'
  | 'red-alert'
  | 'outcome'
  | 'message-received'
  | 'question'
  | 'email-code'
  | 'draft-reminder';

/**
 * What is sent: a template, an address, and a reference with a link, a code to type in, or the dates of a
 * draft. Nothing about a person ever is.
 */
export interface Message {
  /** The outbox event's id, so that a message sent twice can be seen to be one. */
  readonly id: string;
  readonly template: TemplateName;
  readonly to: string;
  readonly personalisation: {
    readonly reference: string;
    readonly link: string;
    /** Six digits; in an e-mailed code only. */
    readonly code?: string;
    /** When a draft was begun and when it is deleted, as "24 November 2026"; in the reminder of a draft only. */
    readonly started?: string;
    readonly deleted?: string;
    /** Whom to phone while the authority is open, and at all other times; in the same only. */
    readonly phone?: string;
    readonly phoneOutOfHours?: string;
  };
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
  if (kind === 'email-code' || kind === 'draft-reminder') return null;
  if (kind === 'red-alert') {
    const to = event.queue === 'emergency-duty-team' ? alerts.emergencyDutyTeam : alerts.mash;
    const link = `${baseUrl}/desk/queues/${event.queue ?? 'mash'}`;
    return { id, template: 'red-alert', to, personalisation: { reference, link } };
  }
  if (replyTo === undefined) return null;
  const link = `${baseUrl}/referrals/${reference}`;
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
