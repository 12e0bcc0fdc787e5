import type { Message, Send } from '../../functions/notify/messages.ts';
import type { OutboxMessage } from './outbox-page.ts';

/** GOV.UK Notify on one machine: keeps what would have been sent. */
export interface SentMessages {
  readonly send: Send;
  readonly list: () => OutboxMessage[];
  readonly clear: () => void;
}

const MOST_KEPT = 500;

const WORDS: Readonly<Record<Message['template'], { subject: string; body: string }>> = {
  receipt: { subject: 'We have received your referral', body: 'Follow what happens to it here:' },
  'red-alert': { subject: 'A red referral has arrived', body: 'Pull it from its queue now:' },
  outcome: { subject: 'There is a decision on your referral', body: 'Read it here:' },
};

/** Keeps the last messages in memory, newest first. */
export const sentMessages = (now: () => Date): SentMessages => {
  let messages: OutboxMessage[] = [];
  return {
    send: async ({ id, template, to, personalisation: { reference, link } }) => {
      const { subject, body } = WORDS[template];
      const message = {
        id,
        sentAt: now().toISOString(),
        template,
        to,
        subject: `${subject}: ${reference}`,
        body: `${body}\n${link}`,
      };
      messages = [message, ...messages].slice(0, MOST_KEPT);
    },
    list: () => messages,
    clear: () => {
      messages = [];
    },
  };
};
