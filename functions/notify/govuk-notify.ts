import { NotifyClient } from 'notifications-node-client';
import * as z from 'zod';
import type { Send } from './message.ts';

/** What the service keeps as a secret about its GOV.UK Notify account. */
export const notifyAccount = z.strictObject({
  apiKey: z.string().min(1),
  templates: z.strictObject({
    receipt: z.uuid(),
    'red-alert': z.uuid(),
    'red-escalated': z.uuid(),
    outcome: z.uuid(),
    'message-received': z.uuid(),
    question: z.uuid(),
    'check-asked': z.uuid(),
    'check-reminder': z.uuid(),
    'check-overdue': z.uuid(),
    'break-glass': z.uuid(),
    'daily-report': z.uuid(),
    'written-form-asked': z.uuid(),
    'written-form-overdue': z.uuid(),
    'email-code': z.uuid(),
    'draft-reminder': z.uuid(),
  }),
});

/** Sends by GOV.UK Notify's own client. The event's id goes along, so that a repeat can be recognised. */
export const sendByNotify = (readSecret: () => Promise<string>): Send => {
  let ready: { client: NotifyClient; templates: z.infer<typeof notifyAccount>['templates'] } | undefined;
  return async ({ id, template, to, personalisation }) => {
    if (ready === undefined) {
      const { apiKey, templates } = notifyAccount.parse(JSON.parse(await readSecret()));
      ready = { client: new NotifyClient(apiKey), templates };
    }
    await ready.client.sendEmail(ready.templates[template], to, { personalisation, reference: id });
  };
};
