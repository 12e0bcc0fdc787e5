import { NotifyClient } from 'notifications-node-client';
import * as z from 'zod';
import { inTime } from '../../shared/http/in-time.ts';
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

/** GOV.UK Notify answers in less than a second; its client would wait for ever for one that hangs. */
const PATIENCE_MS = 10_000;

/** It did not answer in time. */
class NotifyHangs extends Error {
  override readonly name = 'NotifyHangs';
}

const hangs = (): Error => new NotifyHangs('GOV.UK Notify did not answer in time');

/**
 * Sends by GOV.UK Notify's own client. The event's id goes along, so that a repeat can be recognised. A key that an
 * operator changed is used as soon as the secret is read anew.
 *
 * @param url another Notify than the real one
 * @throws the client's failure, or where there is no answer in time: it may then still be sent.
 */
export const sendByNotify = (
  readSecret: () => Promise<string>,
  { url, patienceMs = PATIENCE_MS }: { readonly url?: string; readonly patienceMs?: number } = {},
): Send => {
  let ready: { secret: string; client: NotifyClient; account: z.infer<typeof notifyAccount> } | undefined;
  return async ({ id, template, to, personalisation }) => {
    const secret = await readSecret();
    if (ready?.secret !== secret) {
      const account = notifyAccount.parse(JSON.parse(secret));
      const { apiKey } = account;
      ready = {
        secret,
        account,
        client: url === undefined ? new NotifyClient(apiKey) : new NotifyClient(url, apiKey),
      };
    }
    const { client, account } = ready;
    const sent = client.sendEmail(account.templates[template], to, { personalisation, reference: id });
    await inTime(sent, patienceMs, hangs);
  };
};
