import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftReminderOf } from '../../../functions/notify/draft-reminder.ts';
import { notifyAccount } from '../../../functions/notify/govuk-notify.ts';
import type { Message, TemplateName } from '../../../functions/notify/message.ts';
import { codeMessageOf, messageOf } from '../../../functions/notify/messages.ts';
import { fieldsIn, TEMPLATES } from '../../../functions/notify/templates.ts';
import { checkTemplates } from '../../../infra/operations/notify-templates/check.ts';
import { findingInWords, templatesInWords } from '../../../infra/operations/notify-templates/in-words.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { respondersOf } from '../../../shared/settings/partner-checks.ts';
import { outboxItemOf } from '../../../shared/store/accept/to-items.ts';
import type { OutboxItem } from '../../../shared/store/items/outbox.ts';
import { TUESDAY } from '../../support/front-door.ts';

const NAMES = Object.keys(TEMPLATES) as TemplateName[]; // Object.keys forgets the key type
const IDS = Object.fromEntries(NAMES.map((name) => [name, randomUUID()])) as Record<TemplateName, string>; // as before
/** As Notify makes them: a name and two ids. No such account exists. */
const API_KEY = `test-${randomUUID()}-${randomUUID()}`;
const SECRET = JSON.stringify({ apiKey: API_KEY, templates: IDS });

interface Theirs {
  id: string;
  type: string;
  subject: string | null;
  body: string;
}

const asSetUp = (): Theirs[] => NAMES.map((name) => ({ id: IDS[name], type: 'email', ...TEMPLATES[name] }));

/** Notify’s HTTP API, as far as it is asked here. */
let answer: { status: number; body: unknown };
let asked: { url: string | undefined; authorization: string | undefined };
let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked = { url: request.url, authorization: request.headers.authorization };
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const linesFor = async (templates: readonly Theirs[]): Promise<string[]> => {
  answer = { status: 200, body: { templates } };
  return (await checkTemplates(SECRET, url)).map(findingInWords);
};

describe('the check of an account', () => {
  it('finds every template fine that is set up as it is written here', async () => {
    expect(await linesFor(asSetUp())).toEqual(NAMES.map((name) => `${name}: fine`));
    expect(asked.url).toBe('/v2/templates?type=email');
  });

  it('says which the account lacks, and takes no text message for an e-mail', async () => {
    const [first, second, ...others] = asSetUp();
    const lines = await linesFor([{ ...first, type: 'sms' } as Theirs, ...others]);
    expect(second).toBeDefined();
    expect(lines.slice(0, 3)).toEqual([
      expect.stringContaining('receipt: the account has no e-mail template'),
      expect.stringContaining('red-alert: the account has no e-mail template'),
      'red-escalated: fine',
    ]);
  });

  it('says which have other fields, and whether their e-mails would be kept back', async () => {
    const templates = asSetUp().map((each) =>
      each.id === IDS['email-code'] ? { ...each, body: 'Your code is ((number)): ((link))' } : each,
    );
    expect(await linesFor(templates)).toContain(
      'email-code: other fields; asks for ((number)), which is not sent; does not show ((code))',
    );
  });

  it('never says the key, whatever goes wrong', async () => {
    answer = { status: 403, body: { errors: [{ message: `Invalid token ${API_KEY}` }] } };
    const refused = await checkTemplates(SECRET, url).catch((error: unknown) => String(error));
    expect(refused).toContain('did not take the key');
    expect(refused).not.toContain(API_KEY.slice(-36));
    await expect(checkTemplates(`${API_KEY} {`, url)).rejects.toThrow(/^The secret is not JSON/);
  });
});

const AGENCY = respondersOf(EXAMPLESHIRE)[0]?.agency ?? '';
const REPORT = {
  day: '2026-11-24',
  open: 1,
  overdue: 0,
  slipping: 0,
  received: 2,
  decided: 2,
  unclaimedReds: 0,
  untold: 0,
};
const eventOf = (kind: OutboxItem['kind']): OutboxItem => ({
  ...outboxItemOf(kind, 'EX-7K3M-9QTD', TUESDAY, 'mash'),
  agency: AGENCY,
  who: 'Halina Brzeska',
  count: 2,
  report: REPORT,
  endsAt: TUESDAY,
});

const sent = (name: TemplateName): Message | null => {
  const link = 'https://referrals.example';
  if (name === 'email-code') return codeMessageOf({ id: 'c' }, { to: 'a@b.example', code: '123456' }, link);
  if (name === 'draft-reminder') {
    return draftReminderOf(eventOf(name), { to: 'a@b.example', startedAt: TUESDAY }, EXAMPLESHIRE, link);
  }
  return messageOf(eventOf(name), 'a@b.example', EXAMPLESHIRE, link);
};

describe('the texts', () => {
  it('are there for every template that the service keeps an id of', () => {
    expect(NAMES.toSorted()).toEqual(Object.keys(notifyAccount.shape.templates.shape).toSorted());
  });

  it.each(NAMES)('of %s ask for nothing that is not sent with it, or is empty', (name) => {
    const { personalisation } = sent(name) ?? {};
    const given: Readonly<Record<string, string>> = { ...personalisation };
    for (const field of fieldsIn(TEMPLATES[name])) expect(given[field], field).toMatch(/./);
    expect(fieldsIn(TEMPLATES[name])).toContain('link');
  });

  it('stand in docs/notify-templates.md as they are here', () => {
    const page = readFileSync(new URL('../../../docs/notify-templates.md', import.meta.url), 'utf8');
    expect(page).toContain(templatesInWords());
  });
});
