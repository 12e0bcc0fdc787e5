import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { aChild, red } from '../../support/referrals.ts';
import { atTheDesk, decide, MASH, pullNext, rate, read, rowsOf } from '../support/desk.ts';
import { follow, next, untilHeading } from '../support/form.ts';
import { HALINA, PRIYA, STELLA } from '../support/journey.ts';

const SATURDAY_NIGHT = '2026-11-28T21:30:00Z';
const MONDAY_OPENING = '2026-11-30T08:30:00Z';
const TEAM = 'Emergency Duty Team';
const NOTE = 'Police saw her at ten: safe at her aunt’s until Monday.';
const STRATEGY = 'A strategy discussion will be held to decide how to protect the child';

const desk = atTheDesk({ at: SATURDAY_NIGHT, javaScript: true });
let reference = '';
let duty: Page;
let worker: Page;

beforeAll(async () => {
  const child = aChild({ given: 'Della', family: 'Wainscott', born: '2011-06-08' });
  reference = await desk.sent(PRIYA, SATURDAY_NIGHT, red({ children: [child] }));
  duty = await desk.pageOf(STELLA);
});

it('on a Saturday night the duty social worker pulls the red, and confirms it', async () => {
  expect(await read(duty)).not.toContain(MASH);
  const work = await pullNext(duty, TEAM);
  expect(work).toMatch(new RegExp(`${TEAM}\\s+${reference} Red`));
  expect(work).toContain('Della Wainscott');
  expect(await rate(duty, 'Red')).toContain(`Confirmed by ${STELLA} on 28 November 2026 at 21:30`);
});

it('what cannot be finished is given back with a note, and stands in tonight’s list', async () => {
  await duty.getByText('Give it back to the queue').click();
  await duty.getByLabel('Note for whoever takes it next').fill(NOTE);
  await next(duty, 'Give back');
  await duty.goto(`${desk.journey().service.url}/desk`);
  await follow(duty, 'The night list of the Emergency Duty Team');
  await untilHeading(duty, 'Tonight’s list');
  const night = await read(duty);
  expect(night).toMatch(
    new RegExp(`Still to do\\s+${reference}\\s+Rating\\s+Red\\s+Due\\s+due 29 November at 01:30`),
  );
  expect(night).toMatch(/Where it stands\s+Nobody has it/);
  expect(night).toContain(NOTE);
  expect(night).not.toContain('Della');
});

it('on Monday morning it is in the hand-back list, with what the team did', async () => {
  desk.at(MONDAY_OPENING);
  await desk.watch();
  worker = await desk.pageOf(HALINA);
  await follow(worker, 'What came back from the night');
  await untilHeading(worker, 'Hand-back from the night');
  const back = await read(worker);
  expect(back).toContain('From 27 November 2026 at 16:30 until 30 November 2026 at 08:30.');
  expect(back).toMatch(new RegExp(`Handed back to go on with\\s+${reference}\\s+Rating\\s+Red`));
  expect(back).toMatch(/Where it stands\s+Handed back to the MASH, 30 November 2026 at 08:30/);
  expect(back).toMatch(new RegExp(`28 November 2026 at 21:30: .*${STELLA}`));
  expect(back).toMatch(/Finished by the Emergency Duty Team\s+Nothing was finished in the night/);
});

it('it stands in the MASH queue, overdue and first, and is pulled there', async () => {
  const [row = ''] = await rowsOf(worker, MASH);
  expect(row).toMatch(
    new RegExp(`${reference}.*Red.*overdue by 31 hours.*Handed back by the Emergency Duty Team`, 's'),
  );
  const work = await pullNext(worker, MASH);
  expect(work).toContain(`Confirmed by ${STELLA}`);
  expect(work).toContain('Handed back by EDT at opening');
  expect(work).toContain(NOTE);
});

it('it is decided by day, and the school hears it', async () => {
  const after = await decide(worker, {
    outcome: STRATEGY,
    rationale: 'Safe at her aunt’s only until today.',
    impact: 'She is afraid to go home.',
    tell: 'A social worker comes to you before noon.',
  });
  expect(after).toContain(`${reference} is done in this queue`);
  const heard = await desk.heardBy(PRIYA, reference);
  expect(heard).toContain(`${STRATEGY}. Decided on 30 November 2026 at 08:30.`);
  expect(heard).toContain('A social worker comes to you before noon.');
  expect(heard).not.toContain('aunt');
});
