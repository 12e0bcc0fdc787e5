import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { amber } from '../support/referrals.ts';
import { choose, D02, fillUpTo, follow, next, startReferral, textOf, untilHeading } from './support/form.ts';
import { chooseWho, HALINA, type Journey, openJourney, PRIYA } from './support/journey.ts';
import { answerAt, enter, tabTo, typeInto } from './support/keyboard.ts';
import { looksAt } from './support/looks.ts';

const NOW = '2026-11-24T11:40:00Z';
const HOURS_LATER = '2026-11-24T13:40:00Z';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey?.close());

const draftOf = (page: Page): string => page.url().match(/^.*\/drafts\/[^/]+/)?.[0] ?? '';

describe.each([true, false])('every page is open to everybody (JavaScript: %s)', (javaScript) => {
  const { open, look, visit, none } = looksAt(() => journey, javaScript);

  let partner: Page;
  let reference = '';

  it('the start page, signing in and the list of referrals', async () => {
    await journey.service.reset();
    partner = await open();
    await look(partner);
    await follow(partner, 'Sign in with your work account');
    await chooseWho(partner, PRIYA);
    await untilHeading(partner, 'Your referrals');
    await look(partner);
    await partner.getByLabel('Reference').fill('nonsense');
    await next(partner, 'Show');
    await look(partner);
    none();
  });

  it('each page of the form', async () => {
    await visit(partner, '/referrals');
    await startReferral(partner);
    await fillUpTo(partner, 'Check your answers', () => look(partner));
    await visit(partner, draftOf(partner));
    await visit(partner, `${draftOf(partner)}/remove`);
    await visit(partner, `${draftOf(partner)}/children`);
    await follow(partner, /^Remove/);
    await look(partner);
    none();
    // Two dozen looks, each of which takes long on a busy machine.
  }, 180_000);

  it('what is wrong, on its page and before sending', async () => {
    const draft = draftOf(partner);
    await partner.goto(`${draft}/children`);
    await follow(partner, /^Change/);
    await partner.getByRole('group', { name: 'Date of birth' }).getByLabel('Month').fill('13');
    await next(partner);
    await look(partner);
    await visit(partner, `${draft}/check`);
    await visit(partner, draft);
    await partner.goto(`${draft}/children`);
    await follow(partner, /^Change/);
    await partner.getByRole('group', { name: 'Date of birth' }).getByLabel('Month').fill('3');
    await next(partner);
    await partner.goto(`${draft}/check`);
    none();
  });

  it('the confirmation, the status, and pages that are not there or not theirs', async () => {
    await next(partner, 'Send referral');
    await untilHeading(partner, 'Referral received');
    reference = (await textOf(partner)).match(/EX-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? '';
    await look(partner);
    await visit(partner, `/referrals/${reference}`);
    await visit(partner, '/referrals');
    await visit(partner, '/nowhere');
    await visit(partner, '/desk');
    none();
  });

  it('a form that came too late, and carrying on with it', async () => {
    await partner.goto(`${journey.service.url}/referrals`);
    await startReferral(partner);
    await partner.goto(`${draftOf(partner)}/worries`);
    await partner.getByLabel('What are you worried about').fill('Words');
    journey.service.clock.set(HOURS_LATER);
    await next(partner);
    await look(partner);
    journey.service.clock.set(NOW);
    await partner.getByRole('button', { name: 'Sign in', exact: true }).click();
    if (await partner.getByRole('button', { name: `Sign in as ${PRIYA}` }).isVisible()) {
      await chooseWho(partner, PRIYA);
    }
    await untilHeading(partner, 'Carry on where you were');
    await look(partner);
    await next(partner, 'Carry on');
    await untilHeading(partner, 'What has happened');
    await partner.goto(`${draftOf(partner)}/worries`);
    await partner.context().clearCookies();
    await next(partner);
    await untilHeading(partner, 'This was not saved');
    await look(partner);
    none();
  });

  it('the desk: queues, work, rating, deciding and giving back', async () => {
    await journey
      .api(PRIYA)
      .sent(amber({ children: [{ given: D02.given, family: D02.family, born: '2014-03-21' }] }));
    const desk = await open('/sign-in?return=/desk');
    await chooseWho(desk, HALINA);
    await look(desk);
    await visit(desk, '/desk/queues/mash');
    await visit(desk, `/desk/referrals/${reference}`);
    await visit(desk, `/desk/work/${reference}.mash`);
    await desk.goto(`${journey.service.url}/desk/queues/mash`);
    await desk.getByRole('button', { name: 'Pull next' }).click();
    await look(desk);
    const work = desk.url();
    await visit(desk, `${work}/contacts/1/rating`);
    await choose(desk, 'Your rating', 'Amber');
    await next(desk, 'Record the rating');
    expect(await desk.title()).toMatch(/^Error: /);
    await look(desk);
    await visit(desk, `${work}/contacts/1/decision`);
    await next(desk, 'Record the decision');
    expect(await desk.title()).toMatch(/^Error: /);
    await look(desk);
    await desk.goto(work);
    await desk.getByText('Give it back to the queue').click();
    await desk.getByLabel('Note for whoever takes it next').fill('Not mine.');
    await next(desk, 'Give back');
    await look(desk);
    none();
  });

  it('each error of a decision leads to its field', async () => {
    const desk = await open('/sign-in?return=/desk/queues/mash');
    await chooseWho(desk, HALINA);
    await desk.getByRole('button', { name: 'Pull next' }).click();
    await desk.goto(`${desk.url()}/contacts/1/decision`);
    await next(desk, 'Record the decision');
    for (const [words, name] of [
      ['Choose what will happen', 'outcome'],
      ['Enter the rationale', 'rationale'],
      ['Enter the impact on the child', 'impactOnChild'],
    ] as const) {
      await desk.getByRole('link', { name: words }).click();
      expect(await desk.evaluate('document.activeElement.name')).toBe(name);
    }
  });
});

it('the whole form can be sent with the keyboard alone, and the focus is always seen', async () => {
  const page = await journey.visit({ javaScript: true });
  await tabTo(page, '.govuk-skip-link');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main-content');
  await enter(page, 'main .govuk-button');
  await page.getByRole('button', { name: `Sign in as ${PRIYA}` }).waitFor();
  await enter(page, 'button[value="k7vq2m9xw4tb"]');
  await untilHeading(page, 'Your referrals');
  await enter(page);
  await untilHeading(page, 'Is a child in immediate danger?');
  await answerAt(page, 'dangerNow', 1);
  await enter(page);
  await untilHeading(page, 'Before you start');
  await answerAt(page, 'hasSocialWorker', 1);
  await enter(page);
  await untilHeading(page, 'About you');
  await typeInto(page, 'jobTitle', 'Designated safeguarding lead');
  await enter(page);
  await untilHeading(page, 'Children');
  await enter(page, 'main .govuk-button--secondary');
  await untilHeading(page, 'Child 1');
  await typeInto(page, 'given', D02.given);
  await typeInto(page, 'family', D02.family);
  await answerAt(page, 'ageKnown');
  for (const [at, part] of (['day', 'month', 'year'] as const).entries()) {
    await typeInto(page, `born-${part}`, D02.born[at] ?? '');
  }
  await enter(page);
  for (const heading of [
    'Child 1: home',
    'Child 1: school and health',
    'Child 1: needs and background',
    'Children',
    'Household and other adults',
    'Professionals who work with the family',
  ]) {
    await untilHeading(page, heading);
    await enter(page);
  }
  await untilHeading(page, 'What you are worried about');
  await typeInto(page, 'narrative', 'She told her tutor.');
  await typeInto(page, 'goesHomeAt', '3.10pm');
  await enter(page);
  for (const heading of ['What has happened', 'What is going well, and what would help']) {
    await untilHeading(page, heading);
    await enter(page);
  }
  await untilHeading(page, 'Concerns');
  await answerAt(page, 'sexual-abuse-disclosed');
  await enter(page);
  await untilHeading(page, 'How serious it is');
  await answerAt(page, 'significantHarm');
  await enter(page);
  await untilHeading(page, 'Views, and what to be careful about');
  await enter(page);
  await untilHeading(page, 'Telling the family and their agreement');
  await answerAt(page, 'told', 1);
  await answerAt(page, 'agreement', 3);
  await answerAt(page, 'reason');
  await enter(page);
  await untilHeading(page, 'What we will do with your answer');
  await enter(page, 'main .govuk-button');
  await untilHeading(page, 'Check your answers');
  const check = await textOf(page);
  for (const typed of ['Born 12 March 2014', 'They were not asked', '3.10pm']) expect(check).toContain(typed);
  await enter(page);
  await untilHeading(page, 'Referral received');
});
