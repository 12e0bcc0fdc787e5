import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { aChild, amber } from '../../support/referrals.ts';
import { atTheDesk, decide, goTo, MANAGERS, MASH, pullNext, read, rowsOf } from '../support/desk.ts';
import { choose, follow, next, untilHeading } from '../support/form.ts';
import { DELE, GARETH, HALINA, IMRAN, MIRIAM } from '../support/journey.ts';
import { messagesOf } from '../support/outbox.ts';

const NOW = '2026-11-24T11:40:00Z';
const STORY = 'They were seen at the lighthouse at night.';
const WHY = 'Her stepfather works in this building.';
const COUSIN = 'My cousin’s daughter.';
const RINGS = 'The hospital rings: she is there with a burn.';

const desk = atTheDesk({ at: NOW, javaScript: false });
let manager: Page;
let named: Page;
let other: Page;
let reference = '';

beforeAll(async () => {
  const child = aChild({ given: 'Zephyrine', family: 'Larkham', born: '2014-07-09' });
  reference = await desk.sent(GARETH, NOW, amber({ children: [child], narrative: STORY }));
  // Whoever was here can be named.
  named = await desk.pageOf(HALINA);
  other = await desk.pageOf(IMRAN);
  manager = await desk.pageOf(MIRIAM);
});

it('a screener who knows the family says so, and cannot open it from then on', async () => {
  const cousin = await desk.pageOf(DELE);
  await pullNext(cousin, MASH);
  await follow(cousin, 'I know this family');
  expect(await read(cousin)).toContain('Only a manager can take that back.');
  await cousin.getByLabel('How?').fill(COUSIN);
  await next(cousin, 'Record it');
  await untilHeading(cousin, 'Queues');
  expect(await pullNext(cousin, MASH)).toContain('Nothing is waiting in this queue just now');
  await goTo(cousin, `/desk/referrals/${reference}`);
  const refused = await read(cousin);
  expect(refused).toContain('You cannot work on this record');
  expect(refused).not.toMatch(/Zephyrine|lighthouse|break|open it with a reason/);
  await cousin.context().close();
});

it('a manager names who may open it', async () => {
  await goTo(manager, `/desk/referrals/${reference}`);
  expect(await read(manager)).toContain(`${DELE} knows the family and cannot open it: ${COUSIN}`);
  await follow(manager, 'Restrict who may open it');
  await next(manager, 'Restrict it');
  expect(await manager.title()).toMatch(/^Error: /);
  await manager.getByRole('checkbox', { name: HALINA }).check();
  await manager.getByLabel('Why?').fill(WHY);
  await next(manager, 'Restrict it');
  const record = await read(manager);
  expect(record).toContain(`Restricted by ${MIRIAM} on 24 November 2026 at 11:40.`);
  expect(record).toContain(`Managers may open it, and ${HALINA}.`);
});

it('somebody else sees it in its place with its rating, and nothing of whom it is about', async () => {
  const [row = ''] = await rowsOf(other, MASH);
  expect(row).toMatch(new RegExp(`${reference}.*Amber.*due.*Restricted: only named staff may open it`, 's'));
  expect(row.replaceAll(reference, '')).not.toMatch(/ZL|12|Police/);
  await follow(other, reference);
  const masked = await read(other);
  expect(masked).toContain('This record is restricted');
  expect(masked).toContain('mash-managers@exampleshire.example');
  expect(masked).not.toMatch(/Zephyrine|lighthouse|stepfather/);
  expect(await pullNext(other, MASH)).toContain('Nothing is waiting in this queue just now');
});

it('where it cannot wait they open it with a reason, and the managers are told at once', async () => {
  await goTo(other, `/desk/referrals/${reference}`);
  await follow(other, 'open it with a reason');
  await next(other, 'Open it for 60 minutes');
  expect(await other.title()).toMatch(/^Error: /);
  await choose(
    other,
    'Why do you need to open it?',
    'A child may be at risk now, and I need this to keep them safe',
  );
  await other.getByLabel('What has happened?').fill(RINGS);
  await next(other, 'Open it for 60 minutes');
  const record = await read(other);
  expect(record).toContain(STORY);
  expect(record).toContain('It is open to you until 24 November 2026 at 12:40.');
  const toManagers = async () =>
    (await messagesOf(desk.journey())).filter(({ template }) => template === 'break-glass');
  await expect.poll(async () => (await toManagers()).length, { timeout: 10_000 }).toBe(1);
  const [message] = await toManagers();
  expect(`${message?.subject} ${message?.body}`).toContain(reference);
  expect(`${message?.subject} ${message?.body}`).not.toMatch(/Zephyrine|hospital|burn/);
});

it('the manager reads who opened it and why, and reviews it', async () => {
  await goTo(manager, `/desk/referrals/${reference}`);
  const record = await read(manager);
  expect(record).toContain(`To review: ${IMRAN} opened it on 24 November 2026 at 11:40`);
  expect(record).toContain(RINGS);
  await manager.getByRole('button', { name: /^I have reviewed this/ }).click();
  expect(await read(manager)).not.toContain('To review:');
  expect(await rowsOf(manager, MANAGERS)).toEqual([]);
});

it('who was named pulls and decides it, and the police hear the outcome', async () => {
  expect(await pullNext(named, MASH)).toContain(STORY);
  const after = await decide(named, {
    outcome: 'A social worker will assess what the child needs',
    rationale: 'A burn that nobody explains.',
    impact: 'She does not sleep.',
  });
  expect(after).toContain(`${reference} is done in this queue`);
  const heard = await desk.heardBy(GARETH, reference);
  expect(heard).toContain('A social worker will assess what the child needs. Decided on 24 November 2026');
  expect(heard).not.toMatch(/restricted|cousin|hospital|burn/i);
});
