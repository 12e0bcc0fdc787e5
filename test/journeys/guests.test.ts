import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { complaintsOf } from './support/complaints.ts';
import { choose, follow, next, textOf, untilHeading } from './support/form.ts';
import { type Journey, openJourney } from './support/journey.ts';
import { messagesOf } from './support/outbox.ts';

const NOW = '2026-11-24T11:40:00Z';
const EMAIL = 'orla.keane@housing.example';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey.close());

const messagesTo = async (address: string) => (await messagesOf(journey)).filter(({ to }) => to === address);

/** The newest code that was sent, out of the e-mail. */
const codeFor = async (address: string, sent: number): Promise<string> => {
  const codes = async () => (await messagesTo(address)).filter(({ template }) => template === 'email-code');
  await expect.poll(async () => (await codes()).length, { timeout: 10_000 }).toBe(sent);
  return (await codes())[0]?.body.match(/^\d{6}$/m)?.[0] ?? '';
};

const begin = async (page: Page, who: string): Promise<void> => {
  await follow(page, 'Continue without an account');
  await untilHeading(page, 'Who are you?');
  await page.getByRole('radio', { name: who }).check();
  await next(page, 'Continue');
};

const draftOf = (page: Page): string => page.url().replace(/(\/drafts\/[^/]+).*$/, '$1');

/** Names one child, as little as there must be, and goes to check-your-answers. */
const nameAChild = async (page: Page, given: string): Promise<void> => {
  const draft = draftOf(page);
  await page.goto(`${draft}/children/add`);
  await page.getByLabel('Given names').fill(given);
  await next(page);
  await page.goto(`${draft}/check`);
};

const send = async (page: Page): Promise<string> => {
  await next(page, 'Send referral');
  await untilHeading(page, 'Referral received');
  const [reference = ''] = (await textOf(page)).match(/EX-[0-9A-Z]{4}-[0-9A-Z]{4}/) ?? [];
  expect(reference).not.toBe('');
  return reference;
};

const heard: string[] = [];
const visit = async (javaScript: boolean): Promise<Page> => {
  const page = await journey.visit({ javaScript });
  complaintsOf(page, heard);
  return page;
};

const giveCode = async (page: Page, sent: number): Promise<void> => {
  await page.getByLabel('Work email address').fill(EMAIL);
  await next(page, 'Send the code');
  await untilHeading(page, 'Enter the code from your email');
  const code = await codeFor(EMAIL, sent);
  await page.getByLabel('Six digits').fill(` ${code.slice(0, 3)} ${code.slice(3)} `);
  await next(page, 'Continue');
};

describe.each([true, false])('without an account (JavaScript: %s)', (javaScript) => {
  beforeAll(() => journey.service.reset());

  it('a housing officer proves an address, stops, comes back from another computer and sends', async () => {
    const first = await visit(javaScript);
    await begin(first, 'I work with children or families');
    await giveCode(first, 1);
    await untilHeading(first, 'Is a child in immediate danger?');
    await nameAChild(first, 'Corin');
    const draft = draftOf(first);

    const second = await visit(javaScript);
    await begin(second, 'I work with children or families');
    await giveCode(second, 2);
    await untilHeading(second, 'Your referrals');
    await follow(second, 'Draft started on');
    expect(second.url()).toBe(draft);
    await second.goto(`${draft}/check`);
    expect(await textOf(second)).toContain('Corin');
    const reference = await send(second);

    await second.goto(`${journey.service.url}/referrals`);
    await follow(second, reference);
    await untilHeading(second, `Referral ${reference}`);
    expect((await messagesTo(EMAIL)).map(({ body }) => body).join(' ')).not.toMatch(/Corin/);
    await first.close();
    await second.close();
  });

  it('and follows the link of the receipt later: sees where it stands, and adds something', async () => {
    const page = await visit(javaScript);
    const receipt = async () => (await messagesTo(EMAIL)).find(({ template }) => template === 'receipt');
    await expect.poll(receipt, { timeout: 10_000 }).toBeDefined();
    const [link = ''] = (await receipt())?.body.match(/https?:\/\/\S+\/referrals\/EX-[0-9A-Z-]{9}/) ?? [];
    const reference = link.slice(-12);
    await page.goto(link);
    await untilHeading(page, 'See where your referral stands');
    await follow(page, 'Get a code by email');
    await giveCode(page, 3);
    await untilHeading(page, `Referral ${reference}`);
    expect(await textOf(page)).toContain('Not decided yet');
    await follow(page, 'Add information');
    await untilHeading(page, /Add information/);
    await page.getByLabel('What do you want to add?').fill('The family moved in with an aunt today.');
    await next(page, 'Send this information');
    await untilHeading(page, `Referral ${reference}`);
    expect(await textOf(page)).toContain('We have received what you added');
    expect(await textOf(page)).toContain('Information added on');
    await follow(page, 'Back');
    await untilHeading(page, 'Your referrals');
    expect(await textOf(page)).toContain(reference);
    expect(await textOf(page)).toContain('Received');
    await page.close();
  });

  it('a member of the public stays anonymous, and leaves nothing in the browser', async () => {
    const page = await visit(javaScript);
    await begin(page, 'I am a member of the public');
    await untilHeading(page, 'Before you start');
    expect(await textOf(page)).toContain('in this browser only');
    await choose(page, 'How do you know the child?', 'I am a friend, neighbour or childminder');
    await choose(page, 'Do you want to say who you are?', 'I do not want to say who I am');
    await next(page, 'Start');
    await untilHeading(page, 'Is a child in immediate danger?');
    await nameAChild(page, 'Marnie');
    const draft = draftOf(page);
    const reference = await send(page);
    expect(await textOf(page)).toContain('phone and quote the reference');
    expect(await textOf(page)).not.toContain('See where this referral stands');
    await page.goto(`${journey.service.url}/referrals/${reference}`);
    await untilHeading(page, 'Follow your referral by phone');

    const stranger = await visit(javaScript);
    await begin(stranger, 'I am a member of the public');
    await choose(stranger, 'How do you know the child?', 'Another way');
    await choose(stranger, 'Do you want to say who you are?', 'I do not want to say who I am');
    await next(stranger, 'Start');
    await stranger.goto(draft);
    await untilHeading(stranger, 'Page not found');
    await stranger.close();

    await follow(page, 'Leave');
    await next(page, 'Leave and delete');
    await untilHeading(page, 'You have left');
    await page.close();
  });

  it('a young person asks for help, with a way out on every page', async () => {
    const page = await visit(javaScript);
    await begin(page, 'I am a child or young person, and I need help myself');
    await untilHeading(page, 'Tell us what is happening to you');
    const exits = () =>
      page
        .getByRole('button', { name: /Exit this page/ })
        .or(page.getByRole('link', { name: /Exit this page/ }))
        .count();
    expect(await exits()).toBeGreaterThan(0);
    await next(page, 'Start');
    await untilHeading(page, 'Is a child in immediate danger?');
    expect(await exits()).toBeGreaterThan(0);
    await nameAChild(page, 'Robin');
    expect(await exits()).toBeGreaterThan(0);
    await send(page);
    expect(await exits()).toBeGreaterThan(0);
    await page.close();
  });

  it('never made the browser complain', () => {
    expect(heard).toEqual([]);
  });
});
