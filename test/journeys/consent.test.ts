import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { aChild, yellow } from '../support/referrals.ts';
import { choose, follow, next, textOf, untilHeading } from './support/form.ts';
import { chooseWho, HALINA, type Journey, openJourney, PRIYA } from './support/journey.ts';
import { looksAt } from './support/looks.ts';

const NOW = '2026-11-24T11:40:00Z';
const LATER = '2026-11-24T13:10:00Z';
const MIRIAM = 'Miriam Tolland';
const JACK = { given: 'Jack', family: 'Trevanion', born: '2015-06-17', postcode: 'EX4 3PQ' } as const;

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey?.close());

describe.each([true, false])('agreement after sending (JavaScript: %s)', (javaScript) => {
  const { open, look, visit, none } = looksAt(() => journey, javaScript);
  let worker: Page;
  let reference = '';
  const at = (path: string): string => `/desk/referrals/${reference}${path}`;

  beforeAll(async () => {
    await journey.service.reset();
    journey.service.clock.set('2026-11-24T11:00:00Z');
    await journey.api(PRIYA).sent(yellow({ children: [aChild(JACK)] }));
    journey.service.clock.set('2026-11-24T11:10:00Z');
    reference = await journey.api(PRIYA).sent(yellow({ children: [aChild(JACK)] }));
    journey.service.clock.set(NOW);
    worker = await open('/sign-in?return=/desk/queues/mash');
    await chooseWho(worker, HALINA);
    await untilHeading(worker, /./);
  });

  const order = async (): Promise<string[]> =>
    (await worker.getByRole('row').allInnerTexts())
      .slice(1)
      .map((row) => /EX-\w{4}-\w{4}/.exec(row)?.[0] ?? '');

  it('is asked of the referrer; the work waits, and is back in its place with the answer', async () => {
    const before = await order();
    await worker.getByRole('button', { name: 'Pull next' }).click();
    const asked = /EX-\w{4}-\w{4}/.exec(worker.url())?.[0] ?? '';
    expect(asked).toBe(before[0]);
    await follow(worker, 'Ask the referrer whether the family agrees');
    await look(worker);
    await worker.getByLabel('Your question').fill('Please ask the family, if that is safe.');
    await next(worker, 'Ask');
    expect(await textOf(worker)).toContain('The referrer is asked about agreement');
    await worker.goto(`${journey.service.url}/desk/queues/mash`);
    expect(await order()).toEqual(before.slice(1));

    const teacher = await open('/sign-in?return=/referrals');
    await chooseWho(teacher, PRIYA);
    await untilHeading(teacher, 'Your referrals');
    await teacher.goto(`${journey.service.url}/referrals/${asked}`);
    await follow(teacher, /answer/i);
    await look(teacher);
    await choose(
      teacher,
      'Have the people with parental responsibility been told about this referral?',
      'Yes',
    );
    await choose(teacher, 'What did they say?', 'They agreed');
    await teacher.getByLabel('Who agreed or did not agree?').fill('His mother');
    await teacher.getByLabel('Your answer').fill('I met her at the gate.');
    journey.service.clock.set(LATER);
    await next(teacher, 'Send this answer');
    await untilHeading(teacher, `Referral ${asked}`);

    await worker.goto(`${journey.service.url}/desk/queues/mash`);
    expect(await order()).toEqual(before);
    expect(await textOf(worker)).toContain('The referrer has answered a question');
    await worker.goto(`${journey.service.url}/desk/referrals/${asked}`);
    expect(await textOf(worker)).toContain('Agreement given by His mother, on 24 November 2026');
    none();
  });

  it('is withdrawn by telephone: it is written down, nothing typed is lost, and a manager sees it', async () => {
    await visit(worker, at('/agreement'));
    await worker.getByLabel('Who said it?').fill('His father');
    await next(worker, 'Write it down');
    expect(await worker.title()).toMatch(/^Error: /);
    await look(worker);
    expect(await worker.getByLabel('Who said it?').inputValue()).toBe('His father');
    await choose(worker, 'What was said?', 'Agreement withdrawn');
    await choose(worker, 'Whose agreement is it?', 'The people with parental responsibility');
    await choose(worker, 'How was it said?', 'By phone');
    for (const [box, value] of [
      ['Day', '24'],
      ['Month', '11'],
      ['Year', '2026'],
    ] as const) {
      await worker.getByLabel(box, { exact: true }).fill(value);
    }
    await next(worker, 'Write it down');
    await look(worker);
    const record = await textOf(worker);
    expect(record).toContain('What was said about agreement is written down');
    expect(record).toContain('Agreement withdrawn by His father, on 24 November 2026, by phone');
    const manager = await open('/sign-in?return=/desk/queues/manager-decision');
    await chooseWho(manager, MIRIAM);
    await untilHeading(manager, /./);
    const [first = ''] = (await manager.getByRole('row').allInnerTexts()).slice(1);
    expect(first).toContain(reference);
    expect(first).toContain('Agreement was withdrawn');
    none();
  });

  it('and all contacts about the child stand on one timeline', async () => {
    await worker.goto(`${journey.service.url}${at('')}`);
    await follow(worker, /^All contacts about this child/);
    await untilHeading(worker, /All contacts about this child/);
    await look(worker);
    expect((await worker.getByRole('row').allInnerTexts()).slice(1)).toHaveLength(2);
    expect(await textOf(worker)).toContain('2 contacts in the last six months');
    none();
  });
});
