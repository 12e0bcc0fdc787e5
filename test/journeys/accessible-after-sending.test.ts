import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { workIn } from '../support/api-client.ts';
import { amber } from '../support/referrals.ts';
import { barriersOn } from './support/accessible.ts';
import { next, untilHeading } from './support/form.ts';
import { chooseWho, HALINA, type Journey, openJourney, PRIYA } from './support/journey.ts';
import { looksAt } from './support/looks.ts';

const NOW = '2026-11-24T11:40:00Z';
const HOURS_LATER = '2026-11-24T13:45:00Z';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey?.close());

describe.each([true, false])('after sending nobody meets a barrier (JavaScript: %s)', (javaScript) => {
  const { open, look, visit, none } = looksAt(() => journey, javaScript);
  let page: Page;
  let decided = '';
  let asked = '';

  beforeAll(async () => {
    await journey.service.reset();
    const worker = journey.api(HALINA);
    decided = await journey.api(PRIYA).sent(amber());
    const { id } = workIn(await worker.pull('mash'));
    await worker.rate(id, { contact: 1, level: 'amber' });
    await worker.decide(id, {
      contact: 1,
      outcome: 'information-and-advice',
      rationale: 'The family is safe with grandmother.',
      impactOnChild: 'She is calmer.',
      tellReferrer: 'We have spoken to the family.',
    });
    // Nobody was asked and no harm is suspected: the service asks the referrer what the family says.
    asked = await journey
      .api(PRIYA)
      .sent(amber({ concerns: {}, significantHarm: 'no', consent: { told: 'no', agreement: 'not-sought' } }));
    page = await open('/sign-in?return=/referrals');
    await chooseWho(page, PRIYA);
    await untilHeading(page, 'Your referrals');
  });

  it.each([
    ['add', 'Send this information'],
    ['correct', 'Send this correction'],
    ['withdraw', 'Withdraw'],
    ['challenge', 'Send to a manager'],
  ])('at %s, nor where an answer is missing', async (path, button) => {
    await visit(page, `/referrals/${decided}/${path}`);
    expect(page.url()).toContain(path);
    await next(page, button);
    expect(await page.title()).toMatch(/^Error: /);
    await look(page);
    none();
  });

  it('at a question to answer, nor where the answer is missing', async () => {
    await visit(page, `/referrals/${asked}`);
    await visit(page, `/referrals/${asked}/answer/agreement`);
    expect(page.url()).toContain('answer');
    await next(page, 'Send this answer');
    expect(await page.title()).toMatch(/^Error: /);
    await look(page);
    none();
  });

  it('at the decision, at what was received of them, and at a copy to print', async () => {
    await visit(page, `/referrals/${decided}?received=information&phone=now`);
    await visit(page, `/referrals/${decided}/copy`);
    await page.emulateMedia({ media: 'print' });
    expect(await barriersOn(page)).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    none();
  });

  it('as staff who ask the referrer something', async () => {
    const worker = await open('/sign-in?return=/desk/queues/consent-clarification');
    await chooseWho(worker, HALINA);
    await worker.getByRole('button', { name: 'Pull next' }).click();
    await visit(worker, `${worker.url()}/question`);
    await next(worker, 'Ask');
    expect(await worker.title()).toMatch(/^Error: /);
    await look(worker);
    none();
  });

  it('when the session has ended, at once and after signing out', async () => {
    journey.service.clock.set(HOURS_LATER);
    await visit(page, '/referrals');
    journey.service.clock.set(NOW);
    await untilHeading(page, 'Sign in again to carry on');
    await visit(page, '/sign-in/callback?code=none&state=none');
    await untilHeading(page, 'You could not be signed in');
    none();
  });
});
