import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { staffRecordIn } from '../support/api-client.ts';
import { complaintsOf } from './support/complaints.ts';
import { choose, fillBirthday, follow, next, textOf, untilHeading } from './support/form.ts';
import { chooseWho, DELE, HALINA, type Journey, openJourney, PRIYA } from './support/journey.ts';
import { looksAt } from './support/looks.ts';
import { messagesOf } from './support/outbox.ts';
import { walk } from './support/walk.ts';

const NOW = '2026-11-24T11:40:00Z';
/** A day after the call, which was taken at half past eleven. */
const OVERDUE = '2026-11-25T11:31:00Z';
const HEAD_TEACHER = 'h.tolland@high.exampleshire.example';

// A browser on a busy machine takes its time, and this fills in every page of a long form.
vi.setConfig({ testTimeout: 120_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey?.close());

const WHAT_HE_SAYS = {
  'The call or visit': async (page: Page) => {
    await page.getByLabel('Time at which they spoke to us').fill('11:30');
    await choose(page, 'What do they want?', 'To tell us about a child, or an adult at risk');
    await page
      .getByRole('radio', { name: 'Somebody at work: a school, a surgery, the police, a charity' })
      .check();
    await page.getByLabel('Which organisation do they call from?').selectOption('Exampleshire High School');
  },
  'Who called': async (page: Page) => {
    await page.getByLabel('Their name').fill('Hugh Tolland');
    await page.getByLabel('Their job title').fill('Head teacher');
    await page.getByLabel('Their email address').fill(HEAD_TEACHER);
  },
  'Child 1': async (page: Page) => {
    await page.getByLabel('Given names').fill('Ayesha');
    await page.getByLabel('Family name').fill('Rahman');
    await fillBirthday(page, ['12', '3', '2014']);
  },
  'What you are worried about': (page: Page) =>
    page.getByLabel('What are you worried about').fill('She told her form tutor what her uncle did.'),
  Concerns: (page: Page) => choose(page, 'Sexual abuse disclosed, seen or alleged', 'Yes'),
  'Advice given, and looking again': (page: Page) =>
    page.getByLabel('What advice did you give?').fill('Keep her at school until we ring back.'),
} as const;

describe.each([true, false])('a head teacher phones (JavaScript: %s)', (javaScript) => {
  const complaints: string[] = [];
  let screener: Page;
  let reference = '';

  beforeAll(async () => {
    await journey.service.reset();
    journey.service.clock.set(NOW);
    screener = await journey.signedIn(DELE, { javaScript, to: '/desk' });
    complaintsOf(screener, complaints);
  });

  it('and a screener writes down what he says, page by page', async () => {
    await follow(screener, 'Record a phone call or visit');
    await next(screener, 'Start');
    await untilHeading(screener, 'The call or visit');
    let added = false;
    const met = await walk(screener, {
      ...WHAT_HE_SAYS,
      Children: async (page) => {
        if (added) return undefined;
        added = true;
        await follow(page, 'Add a child');
        return 'left';
      },
    });
    expect(met.slice(0, 4)).toEqual([
      'The call or visit',
      'Who called',
      'Is a child in immediate danger?',
      'Before you start',
    ]);
    expect(met).not.toContain('About you');
    const check = await textOf(screener);
    for (const words of ['Hugh Tolland', 'Exampleshire High School', 'Keep her at school']) {
      expect(check).toContain(words);
    }
    await next(screener, 'Record contact');
    await untilHeading(screener, 'Contact recorded');
    const recorded = await textOf(screener);
    reference = recorded.match(/EX-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? '';
    expect(recorded).toContain('Its clocks started on 24 November 2026 at 11:30');
    expect(recorded).toContain('in writing by 25 November 2026 at 11:30');
    expect(await screener.title()).not.toContain('Ayesha');
  });

  it('is rated red and pulled at once, with what was said to him', async () => {
    const worker = await journey.signedIn(HALINA, { javaScript, to: '/desk' });
    complaintsOf(worker, complaints);
    await worker
      .getByRole('button', { name: /Pull next/ })
      .first()
      .click();
    await worker.getByRole('heading', { level: 1 }).waitFor();
    const page = await textOf(worker);
    for (const words of [reference, 'Red', 'Head teacher', 'Keep her at school', 'By phone', 'Due by']) {
      expect(page).toContain(words);
    }
  });

  it('is asked for the written form, and reminded when it does not come', async () => {
    await vi.waitFor(async () => {
      const sent = (await messagesOf(journey)).filter(({ to }) => to === HEAD_TEACHER);
      expect(sent.map(({ template }) => template).sort()).toEqual(['receipt', 'written-form-asked']);
    }, 20_000);
    journey.service.clock.set(OVERDUE);
    expect((await fetch(`${journey.service.url}/local/watch`, { method: 'POST' })).ok).toBe(true);
    const chaser = await vi.waitFor(async () => {
      const found = (await messagesOf(journey)).find(({ template }) => template === 'written-form-overdue');
      expect(found?.to).toBe(HEAD_TEACHER);
      return found;
    }, 20_000);
    expect(chaser?.body).toContain(`/referrals/${reference}/written-form`);
    expect(`${chaser?.subject} ${chaser?.body}`).not.toMatch(/Ayesha|Rahman|Tolland/);
    // It is the next day: everybody signs in again.
    screener = await journey.signedIn(DELE, { javaScript, to: `/desk/referrals/${reference}` });
    complaintsOf(screener, complaints);
    await untilHeading(screener, new RegExp(reference));
    expect(await textOf(screener)).toContain(
      'The written form that should follow the phone call has not come',
    );
  });

  it('and the flag goes once the school sends the form from the e-mail’s link', async () => {
    const school = await journey.signedIn(PRIYA, { javaScript, to: `/referrals/${reference}/written-form` });
    complaintsOf(school, complaints);
    await next(school, 'Start the form');
    await untilHeading(school, 'Is a child in immediate danger?');
    let added = false;
    await walk(school, {
      Children: async (page) => {
        if (added) return undefined;
        added = true;
        await follow(page, 'Add a child');
        return 'left';
      },
      'Child 1': (page) => page.getByLabel('Given names').fill('Ayesha'),
    });
    await next(school, 'Send referral');
    await untilHeading(school, 'Referral received');
    await vi.waitFor(async () => {
      await screener.goto(`${journey.service.url}/desk/referrals/${reference}`);
      expect(await textOf(screener)).toContain('Received (EX-');
    }, 20_000);
    const { flags } = staffRecordIn(await journey.api(DELE).read(reference));
    expect(flags).not.toContain('written-form-overdue');
    expect(complaints).toEqual([]);
  });
});

describe.each([true, false])('its pages are open to everybody (JavaScript: %s)', (javaScript) => {
  const { open, look, visit, none } = looksAt(() => journey, javaScript);

  it('from the first question to what to tell the caller, and the written form', async () => {
    await journey.service.reset();
    journey.service.clock.set(NOW);
    const page = await open('/sign-in?return=/desk/calls');
    await chooseWho(page, DELE);
    await untilHeading(page, 'Record a phone call or visit');
    await look(page);
    await next(page, 'Start');
    await untilHeading(page, 'The call or visit');
    await look(page);
    const draft = page.url().replace(/\/call$/, '');
    await page.getByLabel('Time at which they spoke to us').fill('noonish');
    await next(page);
    await page.getByRole('link', { name: /^Time of the call must be/ }).waitFor();
    await look(page);
    await page.getByLabel('Time at which they spoke to us').fill('11:30');
    await page.getByRole('radio', { name: /^Somebody at work/ }).check();
    await next(page);
    for (const part of ['caller', 'advice', 'check', '']) await visit(page, `${draft}/${part}`);
    await page.goto(`${draft}/children/add`);
    await next(page);
    await visit(page, `${draft}/check`);
    await next(page, 'Record contact');
    await untilHeading(page, 'Contact recorded');
    await look(page);
    await follow(page, /^Open EX-/);
    await page.getByRole('heading', { name: 'The call', exact: true }).waitFor();
    await look(page);
    await follow(page, /^Written form received/);
    await look(page);
    const reference = page.url().match(/EX-[0-9A-Z-]{9}/)?.[0] ?? '';
    const caller = await open(`/referrals/${reference}/written-form`);
    await untilHeading(caller, 'Confirm your phone call in writing');
    await look(caller);
    none();
  });
});
