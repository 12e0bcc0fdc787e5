import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { aChild, amber } from '../../support/referrals.ts';
import { atTheDesk, decide, goTo, MASH, pullNext, read, rowsOf } from '../support/desk.ts';
import { choose, follow, next, untilHeading } from '../support/form.ts';
import { HALINA, IMRAN, LORNA, PRIYA } from '../support/journey.ts';
import { messagesOf } from '../support/outbox.ts';

const NOW = '2026-11-24T11:40:00Z';
/** Six hours of the MASH's working time later, and twenty minutes more. */
const NEXT_MORNING = '2026-11-25T09:30:00Z';
const QUESTION = 'When was she last seen, and was there any worry?';
const NECESSITY = 'Nobody at school has met her mother since August.';
const SEEN = 'Seen on 2 November. Three missed appointments since.';
const WORRY = 'Hit with a slipper, she says.';

const desk = atTheDesk({ at: NOW, javaScript: true });
let reference = '';
let worker: Page;

beforeAll(async () => {
  reference = await desk.sent(
    PRIYA,
    NOW,
    amber({
      narrative: WORRY,
      children: [aChild({ given: 'Oona', family: 'Marchetti', born: '2017-10-02' })],
    }),
  );
  worker = await desk.pageOf(HALINA);
});

it('whoever holds the work asks police and health, and says on what basis', async () => {
  expect(await pullNext(worker, MASH)).toContain(
    'the family, or the young person, agreed: partners may be asked',
  );
  await follow(worker, 'Ask partners for information');
  await next(worker, 'Ask');
  expect(await worker.title()).toMatch(/^Error: /);
  await worker.getByRole('checkbox', { name: 'Police: Exampleshire Police' }).check();
  await worker.getByRole('checkbox', { name: 'Health: Exampleshire Health Visiting' }).check();
  await worker.getByLabel('What do you ask?').fill(QUESTION);
  await worker.getByLabel('Why is it necessary?').fill(NECESSITY);
  await choose(worker, 'Does the family know that partners are asked?', 'They know');
  await worker.getByRole('radio', { name: /^Public task, with the agreement/ }).check();
  await next(worker, 'Ask');
  const asked = await read(worker);
  expect(asked).toContain('Partners asked');
  expect(asked).toContain('Police: Exampleshire Police');
  expect(asked.match(/Waiting, due 25 November at 09:10/g)).toHaveLength(2);
});

it('health reads only its own request, and what is needed to answer', async () => {
  const health = await desk.pageOf(LORNA, '/checks');
  const list = await read(health);
  expect(list).toMatch(/Exampleshire Health Visiting\s+Requests for information/);
  expect(list.match(/Read and answer/g)).toHaveLength(1);
  expect(list).not.toMatch(/Oona|Marchetti|EX-/);
  await follow(health, /^Read and answer/);
  const request = await read(health);
  for (const words of ['Oona Marchetti', '2 October 2017', QUESTION, 'due 25 November at 09:10']) {
    expect(request).toContain(words);
  }
  for (const words of [WORRY, NECESSITY, 'Police', 'High School', 'Amber']) {
    expect(request).not.toContain(words);
  }
  expect(await health.title()).not.toContain('Oona');
  await choose(health, 'Does your agency hold relevant information?', 'Information held');
  await health.getByRole('textbox', { name: 'What is held' }).fill(SEEN);
  await next(health, 'Send the answer');
  await untilHeading(health, /Requests for information/);
  const after = await read(health);
  expect(after).toContain('Your answer was sent');
  expect(after).toContain('Nothing waits for an answer.');
  await health.context().close();
});

it('the police are reminded, and the next morning their answer is overdue', async () => {
  desk.at(NEXT_MORNING);
  await desk.watch();
  const toPolice = async () =>
    (await messagesOf(desk.journey()))
      .filter(({ to }) => to === 'mash-checks@police.exampleshire.example')
      .map(({ subject }) => subject);
  await expect.poll(toPolice, { timeout: 10_000 }).toContain('Your answer is overdue');
  worker = await desk.pageOf(IMRAN);
  await follow(worker, 'Checks with partners');
  await untilHeading(worker, 'Checks with partners');
  const waiting = await read(worker);
  expect(waiting).toMatch(
    new RegExp(
      `Overdue.*${reference}.*Amber.*overdue by 20 minutes.*Police: Exampleshire Police.*${HALINA}`,
      's',
    ),
  );
  expect(waiting).not.toContain('Health Visiting');
});

it('a colleague sees in the queue that a partner has answered, reads it and decides', async () => {
  const [row = ''] = await rowsOf(worker, MASH);
  expect(row).toContain('A partner has answered a check');
  const work = await pullNext(worker, MASH);
  expect(work).toContain(SEEN);
  expect(work).toContain('Answered 24 November 2026 at 11:40');
  expect(work).toMatch(/Lawful basis\s+Public task, with the agreement of the family/);
  expect(work).toMatch(/Waiting, overdue by 20 minutes/);
  const after = await decide(worker, {
    outcome: 'A social worker will assess what the child needs',
    rationale: 'Hit, and not seen by health for three weeks. The police answer is not waited for.',
    impact: 'She hides her arms.',
    tell: 'A social worker comes to school tomorrow.',
  });
  expect(after).toContain(`${reference} is done in this queue`);
});

it('the school hears the outcome and nothing of what health said', async () => {
  const heard = await desk.heardBy(PRIYA, reference);
  expect(heard).toContain('A social worker will assess what the child needs. Decided on 25 November 2026');
  expect(heard).toContain('A social worker comes to school tomorrow.');
  expect(heard).not.toMatch(/appointments|police|health/i);
  await goTo(worker, '/desk/checks');
  expect(await read(worker)).toContain(reference);
});
