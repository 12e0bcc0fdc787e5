import { html } from 'hono/html';
import { page } from './page.ts';

/** A message that GOV.UK Notify would have sent. */
export interface OutboxMessage {
  readonly id: string;
  /** Instant, ISO 8601 in UTC. */
  readonly sentAt: string;
  /** Name of the template, for example `receipt`. */
  readonly template: string;
  readonly to: string;
  readonly subject?: string | undefined;
  readonly body: string;
}

const row = ({ sentAt, template, to, subject, body }: OutboxMessage) => html`<tr>
<td><time datetime="${sentAt}">${sentAt}</time></td>
<td>${template}</td>
<td>${to}</td>
<td>${subject === undefined ? '' : html`<strong>${subject}</strong>`}<pre>${body}</pre></td>
</tr>`;

/** What would have been sent, newest first. */
export const outboxPage = (messages: readonly OutboxMessage[]): Promise<string> =>
  page(
    'Messages that would have been sent',
    messages.length === 0
      ? html`<p>Nothing has been sent yet.</p>`
      : html`<table>
<thead><tr><th scope="col">Time</th><th scope="col">Template</th><th scope="col">To</th><th scope="col">Message</th></tr></thead>
<tbody>${messages.toSorted((one, other) => other.sentAt.localeCompare(one.sentAt)).map(row)}</tbody>
</table>`,
  );
