import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { barriersOn } from '../support/accessible.ts';
import { atTheDesk, decide, goTo, MASH, pullNext, rate, read, rowsOf } from '../support/desk.ts';
import { D02, fillUpTo, follow, next, startReferral, textOf, untilHeading } from '../support/form.ts';
import { DELE, HALINA, MIRIAM, PRIYA } from '../support/journey.ts';
import { messagesOf } from '../support/outbox.ts';

const NOW = '2026-11-24T11:40:00Z';
const LATER = '2026-11-24T12:25:00Z';
const DECISION = {
  outcome: 'A strategy discussion will be held to decide how to protect the child',
  rationale: 'She goes home to him today.',
  impact: 'She is afraid of the evening.',
};

const desk = atTheDesk({ at: NOW, javaScript: true });
let manager: Page;
let teacher: Page;
let worker: Page;
let plan = '';
let agencyReference = '';
let reference = '';

beforeAll(async () => {
  manager = await desk.pageOf(MIRIAM);
});

it('a manager plans a test, and mends what was left out', async () => {
  await follow(manager, 'Test referrals');
  await follow(manager, 'Plan a test referral');
  await next(manager, 'Plan it');
  expect(await manager.title()).toMatch(/^Error: /);
  expect(await read(manager)).toContain('Enter the story that will be sent');
  expect(await barriersOn(manager)).toEqual([]);
  await manager.getByLabel('Which agency will it come from?').selectOption('exampleshire-high');
  await manager.getByLabel('Who will send it?').fill(PRIYA);
  await manager
    .getByLabel('The story that is sent')
    .fill('A disclosure at school, home time at ten past three.');
  await manager.getByLabel('What good handling looks like').fill('Red, and decided before she goes home.');
  await manager.getByLabel('Day').fill('18');
  await manager.getByLabel('Month').fill('12');
  await manager.getByLabel('Year').fill('2026');
  await next(manager, 'Plan it');
  const planned = await read(manager);
  plan = new URL(manager.url()).pathname;
  agencyReference = /Test referral (.+)/.exec(planned)?.[1]?.trim() ?? '';
  expect(agencyReference).toMatch(/^[A-Z]{2,3}[-/ ]?\d{5,6}$/);
  expect(planned).toContain('Not sent yet');
  expect(await barriersOn(manager)).toEqual([]);
});

it('it is sent by somebody of that agency, with the ordinary form', async () => {
  teacher = await desk.pageOf(PRIYA, '/referrals');
  await untilHeading(teacher, 'Your referrals');
  await startReferral(teacher);
  await fillUpTo(teacher, 'Check your answers', async ({ heading }) => {
    if (heading === 'About you') await teacher.getByLabel('Your own reference').fill(agencyReference);
  });
  await next(teacher, 'Send referral');
  await untilHeading(teacher, 'Referral received');
  reference = /EX-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await textOf(teacher))?.[0] ?? '';
  expect(reference).not.toBe('');
});

it('the desk works it as any other: nothing that it reads says test', async () => {
  const screener = await desk.pageOf(DELE);
  const [row = ''] = await rowsOf(screener, MASH);
  expect(row).toMatch(new RegExp(`${reference}.*Red`, 's'));
  await goTo(screener, '/desk');
  expect(await read(screener)).not.toContain('Test referrals');
  worker = await desk.pageOf(HALINA);
  const work = await pullNext(worker, MASH);
  expect(work).toContain(D02.narrative);
  desk.at(LATER);
  await rate(worker, 'Red');
  expect(await decide(worker, DECISION)).toContain(reference);
  await goTo(worker, `/desk/referrals/${reference}`);
  expect((await read(worker)).replace(D02.narrative, '')).not.toMatch(/\btest\b/i);
});

it('no message about it was sent, and its sender reads the decision all the same', async () => {
  await expect.poll(async () => (await desk.heardBy(PRIYA, reference)).includes('Decision made')).toBe(true);
  expect(await messagesOf(desk.journey())).toEqual([]);
});

it('the manager reveals it, and reads how it was handled', async () => {
  await goTo(manager, plan);
  const before = await read(manager);
  expect(before).toContain('Decided, not revealed');
  expect(before).toContain('Everybody in it has a decision, so it can be revealed now.');
  expect(before).not.toContain(DECISION.rationale);
  await manager.getByLabel('Why you reveal it now').fill('Decided, and the school was told');
  await next(manager, 'Reveal the test');
  const revealed = await read(manager);
  expect(revealed).toContain('The test is revealed');
  expect(revealed).toContain('45 minutes of working time');
  expect(revealed).toContain(DECISION.rationale);
  expect(revealed).toContain('Alert of a red to the team: 1');
  expect(await barriersOn(manager)).toEqual([]);
  await goTo(manager, '/desk/test-referrals');
  expect(await read(manager)).toContain('Revealed');
  expect(await barriersOn(manager)).toEqual([]);
});

it('from then on its record says so to everybody, and no file is made of it', async () => {
  await goTo(worker, `/desk/referrals/${reference}`);
  expect(await read(worker)).toContain('This was a test referral.');
  expect(await barriersOn(worker)).toEqual([]);
  expect(await rowsOf(worker, MASH)).toEqual([]);
  await goTo(worker, `/desk/referrals/${reference}/contacts/1/hand-over.json`);
  expect(await read(worker)).toContain('It cannot be taken to the case system');
});
