import * as z from 'zod';

/** Who hears when something is wrong. */
export const WATCHING_SETTINGS = {
  /** Mailboxes that every alarm is sent to, one of them read day and night. AWS asks each of them once to agree. */
  alarmEmails: z
    .array(z.email({ error: 'must be an e-mail address' }))
    .min(1, { error: 'must name at least one mailbox: an alarm that nobody hears is none' })
    .max(10),
};
