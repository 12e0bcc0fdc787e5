import type { TemplateName } from './message.ts';

/** An e-mail as it is set up in GOV.UK Notify, in its own notation: `((field))` is filled in, `#` is a heading. */
export interface Template {
  readonly subject: string;
  readonly body: string;
}

const WARNING = 'Do not reply to this e-mail. Nobody reads the answers.';
const DANGER = 'If a child is in immediate danger, ring 999 now.';

const lines = (...each: readonly string[]): string => each.join('\n\n');

/** The texts of all templates. They say nothing about a person: what there is to read stands behind the link. */
export const TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  receipt: {
    subject: 'We have received your referral: ((reference))',
    body: lines(
      'We have received your referral. Its reference is ((reference)).',
      'Follow what happens to it, or add to it:',
      '((link))',
      DANGER,
      WARNING,
    ),
  },
  'red-alert': {
    subject: 'A red referral has arrived: ((reference))',
    body: lines('A red referral has arrived: ((reference)).', 'Pull it from its queue now:', '((link))'),
  },
  'red-escalated': {
    subject: 'Reds that nobody has taken',
    body: lines(
      'Red referrals that nobody has taken: ((count)).',
      'See to it that they are taken now:',
      '((link))',
    ),
  },
  outcome: {
    subject: 'There is a decision on your referral: ((reference))',
    body: lines('There is a decision on your referral ((reference)). Read it here:', '((link))', WARNING),
  },
  'message-received': {
    subject: 'We have received what you added: ((reference))',
    body: lines(
      'We have received what you added to referral ((reference)). See it here:',
      '((link))',
      DANGER,
      WARNING,
    ),
  },
  question: {
    subject: 'We have a question about your referral: ((reference))',
    body: lines(
      'We have a question about your referral ((reference)). Read it and answer it here:',
      '((link))',
      WARNING,
    ),
  },
  'check-asked': {
    subject: 'You are asked for information about a child',
    body: lines(
      'New requests for information: ((count)).',
      'Sign in to read what is asked and to answer:',
      '((link))',
    ),
  },
  'check-reminder': {
    subject: 'Half of the time to answer has gone',
    body: lines('Requests for information without an answer: ((count)).', 'Sign in to answer:', '((link))'),
  },
  'check-overdue': {
    subject: 'Your answer is overdue',
    body: lines(
      'Overdue requests for information: ((count)).',
      'A decision about a child waits for your answer. Sign in to answer now:',
      '((link))',
    ),
  },
  'break-glass': {
    subject: 'Somebody opened a restricted record: ((reference))',
    body: lines(
      '((who)) opened the restricted record ((reference)) and gave a reason. Review it:',
      '((link))',
    ),
  },
  'daily-report': {
    subject: 'The front door on ((day))',
    body: lines(
      'This is how the front door stood on the morning of ((day)).',
      '((counts))',
      'The whole report:',
      '((link))',
    ),
  },
  'written-form-asked': {
    subject: 'Please confirm your phone call in writing: ((reference))',
    body: lines(
      'Thank you for your call. We act on what you told us and do not wait for this.',
      'Please send the written form here:',
      '((link))',
      'Its reference is ((reference)).',
      WARNING,
    ),
  },
  'written-form-overdue': {
    subject: 'Your written form has not come: ((reference))',
    body: lines(
      'You phoned us about a child and were asked to confirm it in writing. The form has not come.',
      'Please send it here:',
      '((link))',
      'Its reference is ((reference)).',
      WARNING,
    ),
  },
  'email-code': {
    subject: 'Your code to send a referral',
    body: lines(
      'Your code is ((code)). It works once, for 30 minutes.',
      'Type it on the page that asked for it:',
      '((link))',
      'If you did not ask for it, you need not do anything.',
    ),
  },
  'draft-reminder': {
    subject: 'You have a referral that you have not sent',
    body: lines(
      'You started a referral on ((started)) and have not sent it. It will be deleted on ((deleted)).',
      'Nobody has read it: a referral is read only after you send it.',
      'Sign in to carry on:',
      '((link))',
      DANGER,
      'If a child cannot wait, phone ((phone)). At all other times, ((phoneOutOfHours)).',
    ),
  },
};

/** The names of the fields in a text, each once, in the order of the alphabet. */
export const fieldsIn = ({ subject, body }: Template): string[] => {
  const found = [...`${subject}\n${body}`.matchAll(/\(\((\w+)\)\)/g)].flatMap(([, name]) => name ?? []);
  return [...new Set(found)].toSorted();
};
