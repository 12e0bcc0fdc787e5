import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { red } from '../../support/referrals.ts';
import {
  atTheDesk,
  countersign,
  decide,
  goTo,
  MANAGERS,
  MASH,
  pullNext,
  rate,
  read,
  rowsOf,
} from '../support/desk.ts';
import { next } from '../support/form.ts';
import { ANSELM, HALINA, MIRIAM, PRIYA } from '../support/journey.ts';

const NOW = '2026-11-24T11:40:00Z';
const A_TOY = 'The knife was a toy: the police saw it.';
const ASK_FIRST = 'Speak to his sister before this is closed down.';
const EARLY_HELP = {
  outcome: 'Offered early help',
  rationale: 'No weapon, but a home with much shouting.',
  impact: 'He keeps out of the kitchen.',
};

const desk = atTheDesk({ at: NOW, javaScript: false });
let worker: Page;
let lowered: Page;
let second: Page;
let reference = '';

beforeAll(async () => {
  reference = await desk.sent(PRIYA, NOW, red());
  worker = await desk.pageOf(HALINA);
  lowered = await desk.pageOf(MIRIAM);
  second = await desk.pageOf(ANSELM);
});

it('a manager pulls the red and lowers it, which needs a reason', async () => {
  const work = await pullNext(lowered, MASH);
  expect(work).toMatch(new RegExp(`${reference} Red`));
  const refused = await rate(lowered, 'Yellow');
  expect(await lowered.title()).toMatch(/^Error: /);
  expect(refused).toContain('There is a problem');
  expect(await lowered.getByRole('radio', { name: 'Yellow' }).isChecked()).toBe(true);
  await lowered.getByLabel('Why you change it').fill(A_TOY);
  await next(lowered, 'Record the rating');
  const rated = await read(lowered);
  expect(rated).toMatch(new RegExp(`${reference} Yellow`));
  expect(rated).toContain(
    `Suggested Red. Changed to Yellow by ${MIRIAM} on 24 November 2026 at 11:40: ${A_TOY}`,
  );
  await lowered.getByText('Give it back to the queue').click();
  await next(lowered, 'Give back');
});

it('what a social worker decides then is only proposed', async () => {
  expect(await pullNext(worker, MASH)).toContain(A_TOY);
  const after = await decide(worker, EARLY_HELP);
  expect(after).toContain(`${reference} is decided here and waits for a manager to countersign it`);
  expect(await desk.heardBy(PRIYA, reference)).toContain('Not decided yet.');
});

it('the manager who lowered it is not given it, and cannot take it', async () => {
  expect(await pullNext(lowered, MANAGERS)).toContain('Nothing is waiting in this queue just now');
  expect((await rowsOf(lowered, MANAGERS))[0]).toContain(reference);
  await goTo(lowered, `/desk/work/${reference}.manager-decision`);
  await next(lowered, 'Take this work');
  expect(await read(lowered)).toContain('You had a part in this decision');
  expect(await desk.heardBy(PRIYA, reference)).toContain('Not decided yet.');
});

it('another manager reads why they are asked, and sends it back', async () => {
  const work = await pullNext(second, MANAGERS);
  expect(work).toContain('The rating was lowered from red');
  expect(work).toContain(A_TOY);
  expect(await countersign(second, ASK_FIRST)).toContain(`${reference} was sent back with your reason`);
  const [row = ''] = await rowsOf(worker, MASH);
  expect(row).toContain('A manager sent the decision back');
  const again = await pullNext(worker, MASH);
  expect(again).toContain(ASK_FIRST);
  expect(again).toMatch(new RegExp(`Sent back by\\s+${ANSELM}`));
});

it('decided once more and countersigned, the school hears it and nothing of the rest', async () => {
  await decide(worker, {
    ...EARLY_HELP,
    outcome: 'A social worker will assess what the child needs',
    rationale: 'His sister says that he hits them both.',
    tell: 'Please tell us if he stays away from school.',
  });
  expect(await pullNext(second, MANAGERS)).toContain('he hits them both');
  expect(await countersign(second)).toContain(`${reference} is done in this queue`);
  const heard = await desk.heardBy(PRIYA, reference);
  expect(heard).toContain('A social worker will assess what the child needs. Decided on 24 November 2026');
  expect(heard).toContain('Please tell us if he stays away from school.');
  for (const words of [A_TOY, ASK_FIRST, 'sister', 'early help', 'Yellow', HALINA]) {
    expect(heard).not.toContain(words);
  }
});
