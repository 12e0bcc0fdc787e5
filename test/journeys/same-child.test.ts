import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { referral } from '../../shared/contract/referral/referral.ts';
import { type Scenario, scenarioFile } from '../evaluate/scenarios/scenario.ts';
import { priorReferralOf, referralOf } from '../evaluate/scenarios/to-referral.ts';
import { amber } from '../support/referrals.ts';
import { barriersOn } from './support/accessible.ts';
import { complaintsOf } from './support/complaints.ts';
import { choose, follow, next, textOf, untilHeading } from './support/form.ts';
import { DELE, GARETH, type Journey, openJourney, PRIYA } from './support/journey.ts';
import { answerAt, enter, typeInto } from './support/keyboard.ts';

const EARLIER = '2026-09-01T09:00:00Z';
const AN_HOUR_BEFORE = '2026-11-25T12:10:00Z';
const NOW = '2026-11-25T13:10:00Z';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const { scenarios } = scenarioFile.parse(
  JSON.parse(readFileSync(new URL('../fixtures/scenarios.json', import.meta.url), 'utf8')),
);

let journey: Journey;
const complaints: string[] = [];
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(async () => {
  await journey.close();
  expect(complaints).toEqual([]);
});
beforeEach(async () => {
  await journey.service.reset();
});

const sendAt = async (at: string, body: unknown, by = PRIYA): Promise<string> => {
  journey.service.clock.set(at);
  const reference = await journey.api(by).sent(referral.parse(body));
  journey.service.clock.set(NOW);
  return reference;
};

const named = (id: string): Scenario => {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`There is no scenario ${id}`);
  return found;
};

/** A screener’s page of one referral. */
const screenerOn = async (reference: string, javaScript = true): Promise<Page> => {
  const page = await journey.signedIn(DELE, { javaScript, to: `/desk/referrals/${reference}` });
  complaintsOf(page, complaints);
  await untilHeading(page, new RegExp(reference));
  return page;
};

/** What stands on the page about one earlier contact, as it is read. */
const entryOf = (page: Page, reference: string): Promise<string> =>
  page.locator('li', { has: page.getByRole('heading', { level: 4, name: reference }) }).innerText();

const JAKUB = {
  given: 'Jakub',
  family: 'Wojciechowski',
  born: '2017-04-23',
  sex: 'M',
  postcode: 'EX4 1AB',
} as const;
const MISSPELT = { ...JAKUB, given: 'Jakob', family: 'Wojcechowski', postcode: 'EX32 7RT' };

const twoAboutJakub = async (): Promise<{ earlier: string; later: string }> => ({
  earlier: await sendAt(EARLIER, amber({ children: [JAKUB] }), GARETH),
  later: await sendAt(NOW, amber({ children: [MISSPELT] })),
});

describe('a screener reads whether an earlier contact is about the same child', () => {
  it('finds a misspelt child who has moved, with the reasons in words', async () => {
    const { earlier, later } = await twoAboutJakub();
    const page = await screenerOn(later);
    const entry = await entryOf(page, earlier);
    expect(entry).toContain('1 September 2026, Exampleshire Police');
    expect(entry).toMatch(/(Same child|May be the same child)/);
    expect(entry).toMatch(/Date of birth: .*\(strong evidence for\)/);
    expect(entry).toMatch(/Surname: .*evidence for\)/);
    expect(entry).toMatch(/Forename: .*evidence for\)/);
    expect(entry).toMatch(/Address: .*evidence against\)/);
    expect(entry).not.toContain('Wojciechowski');
    await page.getByText(`How this was weighed, ${earlier}`).click();
    const weighed = page.getByRole('table', { name: new RegExp(`How ${earlier} was weighed`) });
    expect(await weighed.innerText()).toMatch(/Date of birth\s.*\d bits? for/);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('keeps twins apart (D24)', async () => {
    const scenario = named('D24');
    const [twin] = scenario.prior;
    if (twin === undefined) throw new Error('D24 has no earlier contact');
    const earlier = await sendAt(EARLIER, priorReferralOf(twin, scenario));
    const later = await sendAt(NOW, referralOf(scenario));
    const page = await screenerOn(later);
    const entry = await entryOf(page, earlier);
    expect(entry).not.toMatch(/^Same child/m);
    expect(entry).toMatch(/May be the same child|Same household, another child/);
    expect(entry).toMatch(/twin/i);
    const all = await textOf(page);
    expect(all).toContain('1 contact in the last six months, with this one');
    expect(all).not.toContain('Earlier contact about the same child');
  });

  it('groups what was sent twice about one incident (D11)', async () => {
    const scenario = named('D11');
    const [august, anHourBefore] = scenario.prior;
    if (august === undefined || anHourBefore === undefined) throw new Error('D11 has two earlier contacts');
    const first = await sendAt('2026-08-20T09:00:00Z', priorReferralOf(august, scenario));
    const log = await sendAt(AN_HOUR_BEFORE, priorReferralOf(anHourBefore, scenario), GARETH);
    const again = await sendAt(NOW, referralOf(scenario), GARETH);
    const page = await screenerOn(again);
    for (const reference of [first, log]) expect(await entryOf(page, reference)).toMatch(/^Same child/m);
    const all = await textOf(page);
    expect(all).toContain('May be the same incident as an earlier contact');
    expect(all).toContain('2 contacts in the last six months, with this one');
    expect(all).not.toContain('Third or later contact');
  });
});

describe.each([true, false])('a screener answers (JavaScript: %s)', (javaScript) => {
  it('same child, not the same child, and takes an answer back', async () => {
    const { earlier, later } = await twoAboutJakub();
    const page = await screenerOn(later, javaScript);
    const before = await entryOf(page, earlier);
    await page.getByRole('link', { name: /^Compare and answer/ }).click();
    await untilHeading(page, /Is this the same child/);
    const compared = await textOf(page);
    for (const value of [
      'Jakub',
      'Jakob',
      'Wojciechowski',
      'Wojcechowski',
      'EX4 1AB',
      'EX32 7RT',
      '23 April 2017',
    ]) {
      expect(compared).toContain(value);
    }
    expect(await page.title()).not.toContain('Jak');
    expect(page.url()).not.toContain('Jak');

    await next(page, 'Record the answer');
    expect(await textOf(page)).toContain('Choose whether they are about the same child');
    await choose(page, 'Are they about the same child?', 'Same child');
    await next(page, 'Record the answer');
    expect(await textOf(page)).toContain('Your answer is recorded');
    expect(await textOf(page)).toContain(`${DELE} answered on 25 November 2026 at 13:10: same child`);

    await follow(page, 'Back');
    await untilHeading(page, new RegExp(later));
    expect(await entryOf(page, earlier)).toContain('Same child, confirmed');
    await page.getByRole('link', { name: /^Compare, or undo the answer/ }).click();
    await next(page, 'Undo this answer');
    expect(await textOf(page)).toContain('The answer is undone');

    await choose(page, 'Are they about the same child?', 'Not the same child');
    await page.getByRole('textbox', { name: /^Reason/ }).fill('The police met another boy.');
    await next(page, 'Record the answer');
    await follow(page, 'Back');
    expect(await entryOf(page, earlier)).toContain('Not the same child');
    await page.getByRole('link', { name: /^Compare, or undo the answer/ }).click();
    await next(page, 'Undo this answer');
    await follow(page, 'Back');
    expect(await entryOf(page, earlier)).toBe(before);
  });
});

describe('the two records side by side', () => {
  it('are open to everybody, with and without an answer', async () => {
    const { earlier, later } = await twoAboutJakub();
    const page = await screenerOn(later);
    await page.getByRole('link', { name: /^Compare and answer/ }).click();
    await untilHeading(page, /Is this the same child/);
    expect(await barriersOn(page)).toEqual([]);
    await next(page, 'Record the answer');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Choose whether they are about the same child' }).click();
    expect(await page.evaluate('document.activeElement.name')).toBe('answer');
    await choose(page, 'Are they about the same child?', 'Cannot tell');
    await next(page, 'Record the answer');
    expect(await barriersOn(page)).toEqual([]);
    await page.goto(`${journey.service.url}/desk/referrals/${later}/contacts/1/same-child/${earlier}.9`);
    await untilHeading(page, 'These records cannot be compared');
    expect(await barriersOn(page)).toEqual([]);
  });

  it('are answered with the keyboard alone', async () => {
    const { later } = await twoAboutJakub();
    const page = await screenerOn(later);
    await enter(page, '.app-prior a[href*="same-child"]');
    await untilHeading(page, /Is this the same child/);
    await answerAt(page, 'answer', 1);
    await typeInto(page, 'reason', 'The police met another boy.');
    await enter(page, 'main form button');
    await page.getByText('Your answer is recorded').waitFor();
    await enter(page, 'main form button');
    await page.getByText('The answer is undone').waitFor();
  });
});
