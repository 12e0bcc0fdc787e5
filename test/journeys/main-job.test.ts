import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { amber, yellow } from '../support/referrals.ts';
import { complaintsOf } from './support/complaints.ts';
import { choose, D02, fillUpTo, follow, next, startReferral, textOf, untilHeading } from './support/form.ts';
import { HALINA, IMRAN, type Journey, openJourney, PRIYA } from './support/journey.ts';
import { messagesOf } from './support/outbox.ts';

const NOW = '2026-11-24T11:40:00Z';
const STRATEGY = 'A strategy discussion will be held to decide how to protect the child';
const TELL = 'Please keep her in school until the social worker comes.';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey.close());

const messages = () => messagesOf(journey);

/** Work that was there before: an amber of the morning and a yellow of the day before. */
const sendOlderWork = async () => {
  const api = journey.api(PRIYA);
  journey.service.clock.set('2026-11-23T09:30:00Z');
  const older = { yellow: await api.sent(yellow()), amber: '' };
  journey.service.clock.set('2026-11-24T08:45:00Z');
  older.amber = await api.sent(amber());
  journey.service.clock.set(NOW);
  return older;
};

describe.each([true, false])(
  'a disclosure at school, home time at ten past three (JavaScript: %s)',
  (javaScript) => {
    let older = { yellow: '', amber: '' };
    let teacher: Page;
    let socialWorker: Page;
    let reference = '';
    const complaints: string[] = [];

    beforeAll(async () => {
      await journey.service.reset();
      older = await sendOlderWork();
      teacher = await journey.visit({ javaScript });
      complaintsOf(teacher, complaints);
    });

    it('is sent page by page by the school’s safeguarding lead, who signs in first', async () => {
      await follow(teacher, 'Sign in with your work account');
      await teacher.getByRole('button', { name: `Sign in as ${PRIYA}` }).click();
      await untilHeading(teacher, 'Your referrals');
      await startReferral(teacher);
      await fillUpTo(teacher);
      const check = await textOf(teacher);
      expect(check).toContain('Ayesha');
      expect(check).toContain('Born 12 March 2014');
      expect(check).toContain(D02.narrative);
      expect(check).toContain('It would put the child at more risk');
      await next(teacher, 'Send referral');
      await untilHeading(teacher, 'Referral received');
    });

    it('is received at once, with a reference and what happens next', async () => {
      const received = await textOf(teacher);
      reference = received.match(/EX-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? '';
      expect(reference).not.toBe('');
      expect(received).toContain('Received on 24 November 2026 at 11:40');
      expect(received).toContain('What happens next');
      expect(received).toContain('Do not tell the family about this referral if');
      expect(received).toContain('01632 960100');
      expect(await teacher.title()).not.toContain('Ayesha');
    });

    it('stands above older work, with the word Red and its clock', async () => {
      socialWorker = await journey.signedIn(HALINA, { javaScript, to: '/desk' });
      complaintsOf(socialWorker, complaints);
      await follow(socialWorker, 'Children’s MASH');
      const rows = await socialWorker.getByRole('row').allInnerTexts();
      const [first = '', second = '', third = ''] = rows.slice(1);
      expect(first).toContain(reference);
      expect(first).toContain('Red');
      expect(first).toContain('due 15:10, in 3 hours');
      expect(first).toContain('AR, 12');
      expect(first).not.toContain('Ayesha');
      expect(second).toContain(older.amber);
      expect(third).toContain(older.yellow);
    });

    it('is pulled by a social worker, who reads why it is red in words', async () => {
      await socialWorker.getByRole('button', { name: 'Pull next' }).click();
      await untilHeading(socialWorker, new RegExp(reference));
      const work = await textOf(socialWorker);
      expect(work).toContain('due 15:10');
      expect(work).toContain('Ayesha Rahman');
      expect(work).toContain('12 March 2014');
      expect(work).toContain(D02.narrative);
      expect(work).toContain('Red: Allegation or disclosure of sexual abuse');
      expect(work).toContain('Red: Child returns to the alleged perpetrator today');
      expect(work).toContain('A manager must authorise checks with partners');
    });

    it('is not given to anybody else meanwhile, and nobody else can act on it', async () => {
      const colleague = await journey.signedIn(IMRAN, { javaScript, to: '/desk/queues/mash' });
      complaintsOf(colleague, complaints);
      await colleague.getByRole('button', { name: 'Pull next' }).click();
      await untilHeading(colleague, new RegExp(older.amber));

      const url = socialWorker.url();
      await colleague.goto(url);
      expect(await textOf(colleague)).toContain(`${HALINA} holds it`);
      expect(await colleague.getByRole('link', { name: /Decide|rating/ }).count()).toBe(0);

      await colleague.goto(`${url}/contacts/1/decision`);
      await choose(colleague, 'What will happen', 'No further action by children’s social care');
      await colleague.getByLabel('Rationale').fill('Not mine to decide.');
      await colleague.getByLabel('Impact on the child').fill('None.');
      await next(colleague, 'Record the decision');
      expect(await textOf(colleague)).toContain('Nothing was recorded');
      expect(await colleague.getByLabel('Rationale').inputValue()).toBe('Not mine to decide.');
      await colleague.close();
    });

    it('has its rating confirmed by the social worker who holds it', async () => {
      await follow(socialWorker, /Confirm or change the rating/);
      expect(await socialWorker.getByRole('radio', { name: 'Red' }).isChecked()).toBe(true);
      await next(socialWorker, 'Record the rating');
      const work = await textOf(socialWorker);
      expect(work).toContain('Rating recorded for Child 1');
      expect(work).toContain(`Confirmed by ${HALINA} on 24 November 2026 at 11:40`);
    });

    it('is decided with a rationale, the impact on the child and what to tell the school', async () => {
      await follow(socialWorker, /^Decide/);
      await choose(socialWorker, 'What will happen', STRATEGY);
      await socialWorker.getByLabel('Rationale').fill('A clear disclosure, and he collects her today.');
      await socialWorker.getByLabel('Impact on the child').fill('She is afraid of the night.');
      await socialWorker.getByLabel('What to tell the referrer').fill(TELL);
      await next(socialWorker, 'Record the decision');
      await untilHeading(socialWorker, 'Children’s MASH');
      expect(await textOf(socialWorker)).toContain(`${reference} is done in this queue`);
      const rows = await socialWorker.getByRole('row').allInnerTexts();
      expect(rows.slice(1).some((row) => row.includes(reference))).toBe(false);
    });

    it('shows the school what was decided', async () => {
      await follow(teacher, 'See where this referral stands');
      await untilHeading(teacher, `Referral ${reference}`);
      const status = await textOf(teacher);
      expect(status).toContain('Decision made');
      expect(status).toContain(STRATEGY);
      expect(status).toContain(TELL);
      expect(status).not.toContain('afraid of the night');
      expect(status).not.toContain('Ayesha');
    });

    it('sent a receipt, a red alert and the outcome, with nothing personal in them', async () => {
      const aboutIt = async () => (await messages()).filter(({ subject }) => subject.includes(reference));
      await expect
        .poll(async () => (await aboutIt()).map(({ template }) => template).sort(), { timeout: 10_000 })
        .toEqual(['outcome', 'receipt', 'red-alert']);
      const all = (await aboutIt()).map(({ subject, body }) => `${subject} ${body}`).join(' ');
      expect(all).not.toMatch(/Ayesha|Rahman|2014|boyfriend|strategy|abuse/i);
    });

    it('never made the browser complain', () => {
      expect(complaints).toEqual([]);
    });
  },
);
