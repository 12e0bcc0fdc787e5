import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import {
  choose,
  D02,
  fillBirthday,
  fillUpTo,
  follow,
  next,
  startReferral,
  textOf,
  untilHeading,
} from './support/form.ts';
import { chooseWho, type Journey, openJourney, PRIYA } from './support/journey.ts';

const NOW = '2026-11-24T11:40:00Z';
const TWO_HOURS_LATER = '2026-11-24T13:40:00Z';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey.close());

/** A new draft of D02, filled in up to a page. */
const begin = async (javaScript: boolean, heading?: string): Promise<Page> => {
  const page = await journey.signedIn(PRIYA, { javaScript, to: '/referrals' });
  await startReferral(page);
  await fillUpTo(page, heading);
  return page;
};

/** A new draft, opened at one of its pages. */
const beginAt = async (javaScript: boolean, path: string): Promise<Page> => {
  const page = await journey.signedIn(PRIYA, { javaScript, to: '/referrals' });
  await startReferral(page);
  await page.goto(`${draftOf(page)}/${path}`);
  return page;
};

const draftOf = (page: Page): string => page.url().match(/^.*\/drafts\/[^/]+/)?.[0] ?? '';

const sentReferences = async (page: Page): Promise<number> => {
  await page.goto(`${journey.service.url}/referrals`);
  return page.getByRole('link', { name: /^EX-/ }).count();
};

describe.each([true, false])('nothing typed is lost (JavaScript: %s)', (javaScript) => {
  it('a date that cannot be shows what is wrong, leads to it, and keeps everything', async () => {
    const page = await beginAt(javaScript, 'children/add');
    await page.getByLabel('Given names').fill('Ayesha <b>"Yesh"</b>');
    await fillBirthday(page, ['31', '2', '2014']);
    await choose(page, 'Sex', 'Female');
    await next(page);
    expect(await page.title()).toMatch(/^Error: Child 1/);
    await page.getByRole('link', { name: /^Date of birth must be a real date/ }).click();
    expect(await page.evaluate('document.activeElement.name')).toBe('born-day');
    expect(await page.getByLabel('Given names').inputValue()).toBe('Ayesha <b>"Yesh"</b>');
    const born = page.getByRole('group', { name: 'Date of birth' });
    expect(await born.getByLabel('Month').inputValue()).toBe('2');
    expect(await page.getByRole('radio', { name: 'Female' }).isChecked()).toBe(true);

    await born.getByLabel('Day').fill('28');
    await next(page);
    await untilHeading(page, 'Child 1: home');
    await page.close();
  });

  it('a time that cannot be read is kept, is named in words, and stops the sending', async () => {
    const page = await beginAt(javaScript, 'worries');
    await page.getByLabel('What are you worried about').fill('Words that stay.');
    await page.getByLabel('If the child goes home to this worry today').fill('half past');
    await next(page);
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByRole('link', { name: /^Time the child goes home must be/ }).click();
    expect(await page.evaluate('document.activeElement.name')).toBe('goesHomeAt');
    expect(await page.getByLabel('What are you worried about').inputValue()).toBe('Words that stay.');

    // It was kept although it is wrong: check-your-answers says so too, and leads back to it.
    await page.goto(`${draftOf(page)}/check`);
    expect(await page.title()).toMatch(/^Error: Check your answers/);
    await page.getByRole('link', { name: /^Time the child goes home must be/ }).click();
    expect(await page.getByLabel('If the child goes home to this worry today').inputValue()).toBe(
      'half past',
    );
    await page.close();
  });

  it('going back, loading again and a second tab on another section keep everything', async () => {
    const page = await begin(javaScript, 'What has happened');
    await page.goBack();
    await untilHeading(page, 'What you are worried about');
    await page.reload();
    expect(await page.getByLabel('What are you worried about').inputValue()).toBe(D02.narrative);

    const second = await page.context().newPage();
    await second.goto(`${draftOf(page)}/you`);
    await second.getByLabel('Job title').fill('Deputy head');
    await page.getByLabel('If the child goes home to this worry today').fill('2.50pm');
    await next(second);
    await untilHeading(second, 'Children');
    await next(page);
    await untilHeading(page, 'What has happened');
    await page.goto(`${draftOf(page)}/check`);
    const check = await textOf(page);
    for (const kept of ['Deputy head', '2.50pm', D02.narrative, 'Ayesha']) {
      expect(check).toContain(kept);
    }
    await second.close();
    await page.close();
  });

  it('a double click on Send is one referral', async () => {
    await journey.service.reset();
    const page = await begin(javaScript);
    await page.getByRole('button', { name: 'Send referral' }).dblclick();
    await untilHeading(page, 'Referral received');
    expect(await sentReferences(page)).toBe(1);
    const staff = journey.api('Halina Brzeska');
    const { body } = await staff.queue('mash');
    expect(JSON.stringify(body).match(/"reference"/g)).toHaveLength(1);
    await page.close();
  });

  it('Back after sending leads to the confirmation, not to a second referral', async () => {
    const page = await begin(javaScript);
    await next(page, 'Send referral');
    await untilHeading(page, 'Referral received');
    const before = page.url();
    await page.goBack();
    await page.goto(`${draftOf(page)}/worries`);
    await untilHeading(page, 'Referral received');
    expect(page.url()).toBe(before);
    await page.close();
  });

  const WORRY = 'Two lines,\nwith “quotes” & <tags>.';

  const expectWorryKept = async (page: Page): Promise<void> => {
    await untilHeading(page, 'What has happened');
    await follow(page, 'Back');
    expect(await page.getByLabel('What are you worried about').inputValue()).toBe(WORRY);
    await page.close();
  };

  it('a session that has ended by time: sign in, and carry on', async () => {
    const page = await beginAt(javaScript, 'worries');
    await page.getByLabel('What are you worried about').fill(WORRY);
    journey.service.clock.set(TWO_HOURS_LATER);
    await next(page);
    await untilHeading(page, 'Sign in again to carry on');
    journey.service.clock.set(NOW);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    if (await page.getByRole('button', { name: `Sign in as ${PRIYA}` }).isVisible()) {
      await chooseWho(page, PRIYA);
    }
    await untilHeading(page, 'Carry on where you were');
    await next(page, 'Carry on');
    await expectWorryKept(page);
  });

  it('a session whose cookie is gone: sign in beside the page, and try again', async () => {
    const page = await beginAt(javaScript, 'worries');
    await page.getByLabel('What are you worried about').fill(WORRY);
    await page.context().clearCookies();
    await next(page);
    await untilHeading(page, 'This was not saved');
    expect(await textOf(page)).toContain('Two lines,');
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /^sign in \(opens in a new tab\)/ }).click(),
    ]);
    await chooseWho(beside, PRIYA);
    await beside.getByText('Sign out').waitFor();
    await beside.close();
    await next(page, 'Try again');
    await untilHeading(page, 'Carry on where you were');
    await next(page, 'Carry on');
    await expectWorryKept(page);
  });
});

it('what is typed is saved without pressing anything, and a page closed in the middle loses nothing', async () => {
  const page = await beginAt(true, 'worries');
  await page.getByLabel('What are you worried about').fill('She said he th');
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();
  const address = page.url();
  const second = await page.context().newPage();
  await page.close();
  await second.goto(address);
  expect(await second.getByLabel('What are you worried about').inputValue()).toBe('She said he th');

  // While the connection is gone it says so, and what is typed then is sent with the page.
  await second.context().setOffline(true);
  await second.getByLabel('What are you worried about').fill('She said he threw a cup.');
  await second.getByText(/^Not saved yet: there is no connection/).waitFor();
  await second.context().setOffline(false);
  await next(second);
  await untilHeading(second, 'What has happened');
  await follow(second, 'Back');
  expect(await second.getByLabel('What are you worried about').inputValue()).toBe('She said he threw a cup.');
  await second.close();
});
