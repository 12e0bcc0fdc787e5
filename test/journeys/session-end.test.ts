import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn } from './support/accessible.ts';
import { type Journey, openJourney, PRIYA } from './support/journey.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await openJourney({
    databaseEndpoint: inject('dynamodbEndpoint'),
    at: '2026-11-24T10:00:00.000Z',
  });
}, 120_000);

afterAll(() => journey.close());

const warning = (page: Page) => page.getByRole('alertdialog');

/** Somebody on their list, in a browser whose own clock the test moves. */
const waiting = async (javaScript = true): Promise<Page> => {
  const page = await journey.signedIn(PRIYA, { javaScript, to: '/referrals' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (javaScript) {
    await page.clock.install();
    await page.reload();
  }
  return page;
};

describe('before a session ends for want of use', () => {
  it('a calm warning comes five minutes before, and one press keeps the session', async () => {
    const page = await waiting();
    await page.getByRole('textbox').first().fill('EX-7K3M');
    expect(await page.locator('[data-session-end]').getAttribute('data-seconds')).toBe('7200');
    await page.clock.runFor('01:54:00');
    expect(await warning(page).isVisible()).toBe(false);
    await page.clock.runFor('00:01:10');
    await warning(page).waitFor();
    expect(await warning(page).innerText()).toContain('closes for you in 5 minutes');
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Stay signed in');
    expect(await barriersOn(page)).toEqual([]);

    await page.keyboard.press('Enter');
    await warning(page).waitFor({ state: 'hidden' });
    // The focus is back where it was, and nothing typed is gone.
    expect(await page.evaluate('document.activeElement.value')).toBe('EX-7K3M');
    await page.clock.runFor('01:50:00');
    expect(await warning(page).isVisible()).toBe(false);
  });

  it('whoever presses Escape stays, too', async () => {
    const page = await waiting();
    await page.clock.runFor('01:56:00');
    await warning(page).waitFor();
    await page.keyboard.press('Escape');
    await warning(page).waitFor({ state: 'hidden' });
  });

  it('says so when the time is over, and leaves what was typed', async () => {
    const page = await waiting();
    await page.getByRole('textbox').first().fill('EX-7K3M');
    await page.clock.runFor('02:00:10');
    await warning(page).waitFor();
    expect(await warning(page).innerText()).toContain('What you have typed is still on this page');
    await page.getByRole('button', { name: 'Go back to the page' }).click();
    await page.clock.runFor('00:01:00');
    expect(await warning(page).isVisible()).toBe(false);
    expect(await page.getByRole('textbox').first().inputValue()).toBe('EX-7K3M');
  });

  it('is told by another tab that somebody is there', async () => {
    const page = await waiting();
    await page.clock.runFor('01:56:00');
    await warning(page).waitFor();
    const other = await page.context().newPage();
    await other.goto(`${journey.service.url}/referrals`);
    // The other tab's own clock is the real one: an end that much earlier moves nothing here, so let it be later.
    await other.evaluate(
      "new BroadcastChannel('session-end').postMessage({ ends: Date.now() + 8 * 3600000, last: Date.now() + 9 * 3600000 })",
    );
    await warning(page).waitFor({ state: 'hidden' });
  });

  it('shows nothing where no script runs', async () => {
    const page = await waiting(false);
    expect(await page.locator('[data-session-end]').isVisible()).toBe(false);
  });
});

describe('a copy on paper', () => {
  it('a copy can be read by everybody and prints without the way around the service', async () => {
    const reference = await journey.api(PRIYA).sent({
      referrer: { name: 'Priya Nair' },
      children: [{ given: 'Łucja', family: '小明' }],
      narrative: 'Words '.repeat(200),
    });
    const page = await journey.signedIn(PRIYA, { javaScript: true, to: `/referrals/${reference}/copy` });
    await page.getByRole('heading', { level: 1, name: `Copy of referral ${reference}` }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.locator('main').innerText()).toContain('Łucja 小明');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['header', 'footer', '.app-help', '.app-not-printed']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    await page.emulateMedia({ media: 'screen' });
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Keep a copy (PDF)' }).click();
    expect((await file).suggestedFilename()).toBe(`${reference}.pdf`);
  });
});
