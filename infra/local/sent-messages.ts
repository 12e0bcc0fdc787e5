import type { Message, Send } from '../../functions/notify/message.ts';
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
  'red-escalated': { subject: 'Reds that nobody has taken', body: 'See to it that they are taken now:' },
  'check-asked': {
    subject: 'You are asked for information about a child',
    body: 'Sign in to read what is asked and to answer. New requests:',
  },
  'check-reminder': {
    subject: 'Half of the time to answer has gone',
    body: 'Sign in to answer. Requests without an answer:',
  },
  'check-overdue': {
    subject: 'Your answer is overdue',
    body: 'A decision about a child waits for it. Sign in to answer now. Overdue requests:',
  },
  'break-glass': {
    subject: 'Somebody opened a restricted record',
    body: 'They gave a reason. Review it on the record:',
  },
  'written-form-asked': {
    subject: 'Please confirm your phone call in writing',
    body: 'We act on what you told us and do not wait for this. Send the written form here:',
  },
  'written-form-overdue': {
    subject: 'Your written form has not come',
    body: 'You phoned us about a child and were asked to confirm it in writing. Send the form here:',
  },
  'email-code': {
    subject: 'Your code to send a referral',
    body: 'Type this code on the page that asked for it. It works once, for 30 minutes:',
  },
  'draft-reminder': {
    subject: 'You have a referral that you have not sent',
    body: 'Nobody has read it: a referral is read only after you send it.',
  },
  'daily-report': {
    subject: 'The report of today',
    body: 'This is how the front door stood this morning. The whole of it is behind the link.',
  },
  outcome: { subject: 'There is a decision on your referral', body: 'Read it here:' },
  'message-received': { subject: 'We have received what you added', body: 'See it here:' },
  question: { subject: 'We have a question about your referral', body: 'Read it and answer it here:' },
};

/** What a message says of its own between its words and its link, and after it. */
const aroundLink = ({
  code,
  count,
  who,
  day,
  counts,
  started,
  deleted,
  phone,
  phoneOutOfHours,
}: Message['personalisation']) => ({
  before: [
    ...[code, count, who, day, counts].flatMap((each) => each ?? []),
    ...(started === undefined
      ? []
      : [
          `You started a referral on ${started} and have not sent it. It will be deleted on ${deleted}.`,
          'Sign in to carry on:',
        ]),
  ],
  after:
    phone === undefined
      ? []
      : [
          'If a child is in immediate danger, ring 999 now.',
          `If a child cannot wait, phone ${phone}. At all other times, ${phoneOutOfHours}.`,
        ],
});

/** Keeps the last messages in memory, newest first. */
export const sentMessages = (now: () => Date): SentMessages => {
  let messages: OutboxMessage[] = [];
  return {
    send: async ({ id, template, to, personalisation }) => {
      const { reference, link } = personalisation;
      const { subject, body } = WORDS[template];
      const { before, after } = aroundLink(personalisation);
      const message = {
        id,
        sentAt: now().toISOString(),
        template,
        to,
        subject: reference === '' ? subject : `${subject}: ${reference}`,
        body: [body, ...before, link, ...after].join('\n'),
      };
      messages = [message, ...messages].slice(0, MOST_KEPT);
    },
    list: () => messages,
    clear: () => {
      messages = [];
    },
  };
};
